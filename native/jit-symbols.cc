// What compiled code may be linked against. Nothing of the process is visible to it, except:
//   - every function that the C math library itself defines (float, double, long double and _Float128 forms);
//   - memory functions, C's and C++'s;
//   - the compiler's runtime: arithmetic helpers of libgcc (and own ones, see jit-float), unwinding, static guards.
//   - the function by which a derivative stops with an error (lib/transform/stop.ts).
// Everything else the caller allows: the C library and the C++ runtime as wholes, others by name. Static destructors are registered with the unit (`__cxa_atexit`: jit-unit.cc).
#include "jit-float.h"
#include "jit.h"

#include <dlfcn.h>
#include <link.h>

#include <cstdlib>
#include <cstring>

namespace bitgrad {

namespace {
void *openLibrary(std::initializer_list<const char *> names) {
  for (const char *name : names)
    if (void *handle = dlopen(name, RTLD_LAZY | RTLD_LOCAL)) return handle;
  return nullptr;
}

/// The symbol's address if the library itself defines it, and not one that it depends on.
uint64_t definedIn(void *library, const std::string &name) {
  void *address = library ? dlsym(library, name.c_str()) : nullptr;
  if (!address) return 0;
  Dl_info info;
  struct link_map *map = nullptr;
  if (!dladdr(address, &info) || dlinfo(library, RTLD_DI_LINKMAP, &map) != 0 || !map) return 0;
  return info.dli_fname && map->l_name && std::strcmp(info.dli_fname, map->l_name) == 0 ? reinterpret_cast<uint64_t>(address) : 0;
}

const std::unordered_map<std::string, uint64_t> &memoryFunctions() {
  static const std::unordered_map<std::string, uint64_t> table = [] {
    std::unordered_map<std::string, uint64_t> found;
    for (const char *name : {"memcpy", "memmove", "memset", "memcmp", "bcmp", "memchr", "strlen", "malloc", "calloc", "realloc", "free",
                             "aligned_alloc", "posix_memalign", "malloc_usable_size", "memalign", "strdup",
                             // operator new and delete, plain, array, sized, aligned
                             "_Znwm", "_Znam", "_ZdlPv", "_ZdaPv", "_ZdlPvm", "_ZdaPvm", "_ZnwmSt11align_val_t", "_ZnamSt11align_val_t",
                             "_ZdlPvSt11align_val_t", "_ZdaPvSt11align_val_t", "_ZdlPvmSt11align_val_t", "_ZdaPvmSt11align_val_t",
                             "_ZnwmRKSt9nothrow_t", "_ZnamRKSt9nothrow_t", "_ZdlPvRKSt9nothrow_t", "_ZdaPvRKSt9nothrow_t", "_ZSt7nothrow",
                             // what any C++ function with a destructor, a static local or a throw refers to
                             "__gxx_personality_v0", "__gcc_personality_v0", "_Unwind_Resume", "_Unwind_Resume_or_Rethrow", "__cxa_guard_acquire", "__cxa_guard_release",
                             "__cxa_guard_abort", "__cxa_begin_catch", "__cxa_end_catch", "__cxa_rethrow", "__cxa_throw",
                             "__cxa_allocate_exception", "__cxa_free_exception", "__cxa_get_exception_ptr", "__cxa_pure_virtual", "_ZSt9terminatev",
                             "__emutls_get_address"})
      if (void *address = dlsym(RTLD_DEFAULT, name)) found[name] = reinterpret_cast<uint64_t>(address);
    return found;
  }();
  return table;
}

// Rust's global allocator as std's default one: rustc calls it by these names, which it defines only when it links a program.
void *rustAlloc(size_t size, size_t align) {
  void *memory = nullptr;
  return posix_memalign(&memory, align < sizeof(void *) ? sizeof(void *) : align, size) == 0 ? memory : nullptr;
}
void *rustAllocZeroed(size_t size, size_t align) {
  void *memory = rustAlloc(size, align);
  return memory ? std::memset(memory, 0, size) : nullptr;
}
void rustDealloc(void *memory, size_t, size_t) { std::free(memory); }
void *rustRealloc(void *memory, size_t oldSize, size_t align, size_t newSize) {
  void *moved = rustAlloc(newSize, align);
  if (!moved) return nullptr;
  std::memcpy(moved, memory, oldSize < newSize ? oldSize : newSize);
  std::free(memory);
  return moved;
}
/// rustc reads or calls it, by version, so that a program without an allocator does not link. What is there does not matter.
void rustNoAllocShim() {}

/// Plain (`__rust_alloc`) or mangled (`_RNvCs..._7___rustc12___rust_alloc`).
uint64_t rustAllocator(const std::string &name) {
  static const std::unordered_map<std::string, void *> table = {
      {"__rust_alloc", reinterpret_cast<void *>(rustAlloc)},
      {"__rust_alloc_zeroed", reinterpret_cast<void *>(rustAllocZeroed)},
      {"__rust_dealloc", reinterpret_cast<void *>(rustDealloc)},
      {"__rust_realloc", reinterpret_cast<void *>(rustRealloc)},
      {"__rust_no_alloc_shim_is_unstable", reinterpret_cast<void *>(rustNoAllocShim)},
      {"__rust_no_alloc_shim_is_unstable_v2", reinterpret_cast<void *>(rustNoAllocShim)}};
  size_t at = name.find("__rust_");
  if (at == std::string::npos || (at != 0 && name.compare(0, 2, "_R") != 0)) return 0;
  auto found = table.find(name.substr(at));
  return found == table.end() ? 0 : reinterpret_cast<uint64_t>(found->second);
}

/// Names such as __addtf3, __udivti3, __fixunsdfti, __powidf2, __muldc3: no other name of libgcc begins with such a verb.
bool isArithmeticHelper(const std::string &name) {
  for (const char *verb : {"__add", "__sub", "__mul", "__div", "__udiv", "__umod", "__mod", "__neg", "__abs", "__ashl", "__ashr", "__lshr",
                           "__cmp", "__ucmp", "__eq", "__ne", "__ge", "__gt", "__le", "__lt", "__unord", "__extend", "__trunc", "__fix",
                           "__float", "__pow", "__clz", "__ctz", "__ffs", "__clrsb", "__parity", "__popcount", "__bswap"})
    if (name.compare(0, std::strlen(verb), verb) == 0) return true;
  return false;
}

/// Functions of math.h that glibc keeps in libc rather than libm: isinf, isnan, finite, with suffix f or l, with or without `__`.
bool isMathOfLibc(const std::string &name) {
  for (std::string base : {"isinf", "isnan", "finite"})
    for (const char *suffix : {"", "f", "l"})
      if (name == base + suffix || name == "__" + base + suffix) return true;
  return false;
}

/// What a derivative calls that cannot go on.
void stop(const char *why) { throw DerivativeStopped(why); }

uint64_t defaultSymbol(const std::string &name) {
  static void *math = openLibrary({"libm.so.6", "libm.so", "libm.dylib"});
  static void *runtime = openLibrary({"libgcc_s.so.1"});
  if (uint64_t own = floatHelper(name)) return own;
  if (name == "bitgrad_stop") return reinterpret_cast<uint64_t>(stop);
  auto memory = memoryFunctions().find(name);
  if (memory != memoryFunctions().end()) return memory->second;
  if (uint64_t rust = rustAllocator(name)) return rust;
  if (uint64_t found = definedIn(math, name)) return found;
  if (isMathOfLibc(name)) {
    static void *libc = openLibrary({"libc.so.6"});
    return definedIn(libc, name);
  }
  return isArithmeticHelper(name) ? definedIn(runtime, name) : 0;
}

void *openOrThrow(const std::string &library) {
  void *handle = dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!handle) throw ArgumentError(std::string("the shared library cannot be loaded: ") + dlerror());
  return handle;
}
} // namespace

SymbolList::SymbolList() = default;
void SymbolList::allow(const std::string &name, uint64_t address) {
  if (!address) throw ArgumentError("the address of `" + name + "` is null");
  named_[name] = address;
}
void SymbolList::allowFrom(const std::string &name, const std::string &library) {
  void *address = dlsym(openOrThrow(library), name.c_str());
  if (!address) throw ArgumentError("`" + name + "` is not in the shared library " + library);
  named_[name] = reinterpret_cast<uint64_t>(address);
}
void SymbolList::allowRuntime() {
  for (void *library : {openLibrary({"libc.so.6", "libSystem.B.dylib"}), openLibrary({"libstdc++.so.6", "libc++.1.dylib"})})
    if (library) libraries_.push_back(library);
}
void SymbolList::allowLibrary(const std::string &library) { libraries_.push_back(openOrThrow(library)); }

uint64_t SymbolList::address(const std::string &name) const {
  auto named = named_.find(name);
  if (named != named_.end()) return named->second;
  if (uint64_t found = defaultSymbol(name)) return found;
  for (void *library : libraries_)
    if (uint64_t found = definedIn(library, name)) return found;
  return 0;
}

} // namespace bitgrad
