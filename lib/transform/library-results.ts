// Library functions whose result is a pointer into one of their arguments. ISO C 7.24, POSIX, the GNU C library's manual;
// for C++ the members of streams and strings that return their object.

export interface ResultInto {
  readonly argument: number;
  /** The result may be another address within what the argument points to, or null; otherwise it is the argument. */
  readonly isMoved: boolean;
}

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const moved = new Set(
  words(`strchr strrchr strchrnul index rindex strstr strcasestr strpbrk memchr memrchr rawmemchr memmem stpcpy stpncpy __stpcpy_chk
    __stpncpy_chk wcschr wcsrchr wcsstr wcspbrk wmemchr fgets __fgets_chk __isoc99_fgets fgets_unlocked gets`),
);
const same = new Set(
  words(`strcpy strncpy strcat strncat __strcpy_chk __strncpy_chk __strcat_chk __strncat_chk wcscpy wcsncpy wcscat wcsncat`),
);

/** Output to a stream returns the stream; members that change a string return it. */
const returnsObject: readonly RegExp[] = [
  /^_ZNSolsE/,
  /^_ZNSirsE/,
  /^_ZNSo(3put|5write|5flush|9_M_insert|5seekp)/,
  /^_ZStlsI/,
  /^_ZStrsI/,
  /^_ZSt(4endl|5flush|4ends)I/,
  /^_ZSt16__ostream_insertI/,
  /^_ZSt7getlineI/,
  /^_ZNSt7__cxx1112basic_stringI\w+E(aSE|pLE|6append|9_M_append|6insert|5erase|6assign|7replace|10_M_replace|14_M_replace_aux|12_M_replace_cold)/,
];

export function resultsInto(name: string): ResultInto | undefined {
  if (moved.has(name)) return { argument: 0, isMoved: true };
  if (same.has(name) || returnsObject.some((pattern) => pattern.test(name))) return { argument: 0, isMoved: false };
  return undefined;
}
