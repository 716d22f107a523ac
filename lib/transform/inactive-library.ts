// Library functions without a derivative, by library: they compute nothing differentiable, and write no float that
// depends on one into the caller's memory. Called once, in the forward sweep; their effects are never replayed.
// What reads floats into the caller's memory (fread, scanf, operator>>) or calls back (qsort) is not here: library-bodies.c
// and scanned-input.ts make something of it. Exceptions that are caught in the program are no calls of the runtime any
// more (exceptions.ts): what it throws leaves the derivative.

import { symbolsOf } from '../rules';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

export interface InactiveLibrary {
  readonly library: string;
  /** Exact symbols. */
  readonly symbols: readonly string[];
  /** Families of mangled names. */
  readonly patterns?: readonly RegExp[];
}

export const inactiveLibraries: readonly InactiveLibrary[] = [
  {
    library: 'C: input and output (stdio.h, unistd.h)',
    symbols: words(`printf fprintf dprintf vprintf vfprintf sprintf snprintf vsprintf vsnprintf puts putchar
      putc fputs fputc putw fwrite fflush fopen fopen64 fdopen freopen fclose fileno feof ferror clearerr fseek fseeko ftell ftello rewind
      fgetpos fsetpos setbuf setvbuf setlinebuf getc fgetc getchar ungetc gets fgets remove rename tmpfile tmpnam perror
      popen pclose open close lseek access unlink write fsync isatty putchar_unlocked putc_unlocked fputc_unlocked fputs_unlocked
      fwrite_unlocked getc_unlocked getchar_unlocked fgets_unlocked fflush_unlocked feof_unlocked ferror_unlocked flockfile funlockfile
      _IO_putc _IO_getc __overflow __uflow __printf_chk __fprintf_chk __sprintf_chk __snprintf_chk __vprintf_chk __vfprintf_chk
      __vsprintf_chk __vsnprintf_chk __isoc99_fgets __fgets_chk`),
  },
  {
    library: 'C: strings and characters (string.h, ctype.h, wchar.h)',
    symbols: words(`strlen strnlen strcmp strncmp strcasecmp strncasecmp strcoll strxfrm strcpy strncpy strcat strncat stpcpy stpncpy
      strlcpy strlcat strchr strrchr strchrnul strstr strcasestr strpbrk strspn strcspn strtok strtok_r strsep strdup strndup strerror
      strerror_r __xpg_strerror_r strsignal memcmp bcmp memchr memrchr rawmemchr memmem basename dirname isalnum isalpha isblank iscntrl
      isdigit isgraph islower isprint ispunct isspace isupper isxdigit tolower toupper toascii isascii __ctype_b_loc __ctype_tolower_loc
      __ctype_toupper_loc wcslen wcscmp wcsncmp wcschr wmemcmp wmemchr towlower towupper iswalpha iswdigit iswspace mbstowcs wcstombs mbrtowc
      wcrtomb mbrlen mbsinit btowc wctob __strcpy_chk __strncpy_chk __strcat_chk __strncat_chk __stpcpy_chk`),
  },
  {
    library: 'C: numbers from text, processes, environment, sorting of nothing (stdlib.h)',
    symbols: words(`atoi atol atoll atof strtol strtoll strtoul strtoull strtod strtof strtold __isoc23_strtol __isoc23_strtoll
      __isoc23_strtoul __isoc23_strtoull rand srand rand_r random srandom initstate setstate drand48 erand48 lrand48 nrand48 mrand48
      jrand48 srand48 seed48 lcong48 arc4random arc4random_uniform getrandom getentropy abs labs llabs abort exit _exit _Exit quick_exit atexit
      at_quick_exit __cxa_atexit __cxa_thread_atexit __cxa_finalize getenv secure_getenv setenv putenv unsetenv system malloc_usable_size
      malloc_trim mallinfo mallopt __assert_fail __assert_perror_fail __assert __errno_location __error __stack_chk_fail __fortify_fail
      __chk_fail signal raise kill getpid getppid gettid sysconf getpagesize sched_yield sched_getcpu getrusage`),
  },
  {
    library: 'C: time and locale (time.h, sys/time.h, locale.h)',
    symbols:
      words(`time clock clock_gettime clock_getres gettimeofday difftime mktime timegm asctime asctime_r ctime ctime_r gmtime gmtime_r
      localtime localtime_r strftime strptime timespec_get nanosleep usleep sleep times tzset setlocale localeconv newlocale uselocale
      freelocale duplocale nl_langinfo`),
  },
  {
    library: 'C: classification and integer results of floats (math.h, fenv.h)',
    symbols: words(`ilogb ilogbf ilogbl lrint lrintf lrintl llrint llrintf llrintl lround lroundf lroundl llround llroundf llroundl
      __fpclassify __fpclassifyf __fpclassifyl __isnan __isnanf __isnanl isnan isnanf isnanl __isinf __isinff __isinfl isinf isinff isinfl
      __finite __finitef __finitel finite finitef finitel __signbit __signbitf __signbitl __issignaling __issignalingf __iseqsig
      feclearexcept fegetexceptflag feraiseexcept fesetexceptflag fetestexcept fegetround fesetround fegetenv feholdexcept fesetenv
      feupdateenv feenableexcept fedisableexcept fegetexcept nan nanf nanl`),
  },
  {
    library: 'POSIX threads: locks and identities (pthread.h)',
    symbols: words(`pthread_self pthread_equal pthread_mutex_init pthread_mutex_lock pthread_mutex_trylock pthread_mutex_unlock
      pthread_mutex_destroy __pthread_key_create pthread_key_create pthread_rwlock_rdlock pthread_rwlock_wrlock
      pthread_rwlock_unlock __gthread_active_p`),
  },
  {
    library: 'C++: exceptions and run-time types, as they are thrown (libsupc++)',
    symbols:
      words(`__cxa_free_exception __cxa_throw __cxa_rethrow __cxa_end_catch __cxa_bad_cast __cxa_bad_typeid __cxa_pure_virtual __cxa_deleted_virtual __cxa_throw_bad_array_new_length
      __cxa_guard_acquire __cxa_guard_release __cxa_guard_abort __cxa_call_unexpected __cxa_demangle __clang_call_terminate
      _ZSt9terminatev __gxx_personality_v0 _Unwind_Resume __cxa_uncaught_exceptions`),
    patterns: [
      // Only counted: what is held is known where it is taken and thrown again (native/unwinding.cc).
      /^_ZNSt15__exception_ptr13exception_ptr\d+_M_(addref|release)Ev$/,
      /^_ZSt\d+__throw_/,
      /^_ZNSt9exceptionD/,
      /^_ZNKSt9exception/,
      /^_ZNSt\d+(runtime|logic|range|domain|length|overflow|underflow)_error[CD]/,
      /^_ZNSt\d+(invalid_argument|out_of_range|bad_alloc)[CD]/,
    ],
  },
  {
    library: 'C++: streams (iostream, libstdc++ and libc++)',
    symbols: words('__gxx_ios_init'),
    patterns: [
      /^_ZNSt8ios_base/,
      /^_ZNKSt9basic_iosI/,
      /^_ZNSt9basic_iosI/,
      // Output and flushing; input of floats has bodies (library-bodies.c), other input is here.
      /^_ZNSolsE/,
      /^_ZNSo(3put|5write|5flush|6sentry|9_M_insert|5tellp|5seekp)/,
      /^_ZNSo\d+\w*sentry/,
      /^_ZStlsI/,
      /^_ZStrsI/,
      /^_ZNSi(rsER|10_M_extractI)[bhstijlmxyP]/,
      /^_ZNSi(3get|7getline|6ignore|4peek|5tellg|5seekg|7putback|5unget|6sentry|4sync|8readsome)/,
      /^_ZSt(4endl|5flush|4ends)I/,
      /^_ZSt16__ostream_insertI/,
      /^_ZNKSt5ctypeI/,
      /^_ZNSt6localeC|^_ZNSt6localeD|^_ZNKSt6locale/,
      /^_ZNSt3__1ls/,
      /^_ZNSt3__113basic_ostreamI\w+E(ls|3put|5flush|5write|6sentry)/,
    ],
  },
  {
    library: 'C++: strings, what is made of them and read from them (string, sstream, libstdc++)',
    symbols: [],
    patterns: [
      /^_ZNK?St7__cxx1112basic_stringI/,
      /^_ZNK?St7__cxx11\d+basic_[io]?string(stream|buf)I/,
      /^_ZNK?SaI[cw]E/,
      /^_ZNK?S[bs](?=[CDaEp0-9])/,
      /^_ZSt?(pl|eq|ne|lt|gt|le|ge|ss)I[cw]St11char_traits/,
      /^_ZN9__gnu_cxx(12__to_xstring|6__stoa)I/,
      /^_ZNSt7__cxx11\d+(to_string|to_wstring|sto[a-z]+)E/,
      /^_ZNK?St11char_traitsI/,
      /^_ZNK?St\d+basic_(streambuf|filebuf|ofstream|ifstream|fstream)I/,
    ],
  },
  {
    library: 'C++: how hash tables grow (libstdc++)',
    symbols: [],
    patterns: [/^_ZNKSt8__detail20_Prime_rehash_policy/],
  },
  {
    library: 'C++: clocks and sources of randomness (chrono, random)',
    symbols: [],
    patterns: [/^_ZNSt6chrono3_V21\d\w+_clock3nowEv$/, /^_ZNSt13random_device/, /^_ZSt11_Hash_bytes/],
  },
  {
    library: 'Rust: panics and formatting (core, std)',
    symbols: words('rust_begin_unwind rust_panic __rust_no_alloc_shim_is_unstable'),
    patterns: [
      /core9panicking/,
      /rust_begin_unwind/,
      /panic_bounds_check/,
      /^_ZN3std2io5stdio/,
      /__rust_no_alloc_shim_is_unstable/,
      /core6option1\d(unwrap|expect)_failed/,
      /core6result13unwrap_failed/,
      /core5slice5index.*_fail/,
      /core3str16slice_error_fail/,
      /core4cell\w*panic_already(_mutably)?_borrowed/,
      /alloc7raw_vec(12handle_error|17capacity_overflow)/,
      /alloc5alloc18handle_alloc_error/,
    ],
  },
  {
    library: 'Fortran: input, output and stopping (libgfortran, LLVM flang)',
    symbols: [],
    patterns: [
      /^_gfortran_(st_write|st_write_done|transfer_\w+_write|stop|error_stop|runtime_error|os_error|set_args|set_options)/,
      /^_FortranAio/,
      /^_FortranA(Stop|Pause)/,
    ],
  },
  {
    library: 'C: questions about floats, and conversions to whole numbers of a width (math.h, C23): locally constant',
    symbols: [
      ...['finite', 'isinf', 'isnan', 'totalorder', 'totalordermag', 'getpayload', 'fromfp', 'fromfpx', 'ufromfp', 'ufromfpx'].flatMap(
        symbolsOf,
      ),
      ...['fpclassify', 'isnan', 'isinf', 'finite', 'signbit', 'issignaling', 'iscanonical', 'iseqsig'].flatMap((name) =>
        symbolsOf(`__${name}`),
      ),
    ],
  },
];

const symbols = new Set(inactiveLibraries.flatMap((library) => library.symbols));
const patterns = inactiveLibraries.flatMap((library) => library.patterns ?? []);

/**
 * Symbols of C are inactive as long as no body says otherwise: a program may have a `rand` or `remove` of its own. Mangled
 * names belong to their library, bodies or not.
 */
export const isInactiveFunction = (name: string, isDeclaration: boolean): boolean =>
  (isDeclaration && symbols.has(name)) || patterns.some((pattern) => pattern.test(name));
