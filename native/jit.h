// The parts of the JIT, as they are owned:
//
//   SessionCore   one LLJIT, one list of symbols that the caller allows, one arena per thread
//   UnitCore      the code of one bitcode module: code generated and linked on its own, removed on its own
//   Callable      one function of a unit, with the thunk that calls it and the plan of its arguments (jit-call.h)
//
// They hold each other by shared pointers, downward to upward: a JavaScript function keeps its callable's memory, but
// not the code: a removed unit is `closed`, and every call checks. All of it lives on one thread, except running code.
#pragma once

#include "compat/jit.h"
#include "entry.h"

#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <unordered_map>

namespace bitgrad {

/// What a derivative throws that cannot go on, with the reason.
struct DerivativeStopped : std::runtime_error { using std::runtime_error::runtime_error; };

// ---- symbols (jit-symbols.cc) -----------------------------------------------------------------------------------

/// The symbols that foreign code may be linked against: the C math library, memory functions and compiler runtime
/// helpers, and whatever was allowed by name, address or library.
class SymbolList {
public:
  SymbolList();
  void allow(const std::string &name, uint64_t address);
  /// Allows `name` as found in the shared library; throws ArgumentError if it is not there.
  void allowFrom(const std::string &name, const std::string &library);
  /// Allows the C library and the C++ runtime, as far as this process has them.
  void allowRuntime();
  /// Allows everything in a shared library.
  void allowLibrary(const std::string &library);
  /// 0: not allowed.
  uint64_t address(const std::string &name) const;

private:
  std::unordered_map<std::string, uint64_t> named_;
  std::vector<void *> libraries_;
};

// ---- arenas (jit-arena.cc) --------------------------------------------------------------------------------------

/// What gradients keep between forward and reverse sweep: compiled code pushes frames to `top`, allocates chunks by
/// malloc when `end` is reached and links them through their header { previousChunk, previousTop, previousEnd }.
struct alignas(64) ArenaState {
  void *top = nullptr, *end = nullptr, *chunk = nullptr;
  void *unused[5] = {};
};
static_assert(sizeof(ArenaState) == 64, "compiled code relies on this size");

struct Arena {
  ArenaState state;
  std::mutex mutex; // freeing may come from the thread's end and the session's end
  void freeChunks();
  ~Arena() { freeChunks(); }
};

/// One arena per thread; chunks are freed when the thread ends or the session does.
class Arenas {
public:
  Arena &ofThisThread();

private:
  std::mutex mutex_;
  std::unordered_map<uint64_t, std::shared_ptr<Arena>> byThread_;
};

// ---- sessions and units (jit.cc, jit-unit.cc) ---------------------------------------------------------------------

class UnitCore;

struct SessionCore {
  std::shared_ptr<compat::Linker> linker = compat::Linker::create();
  SymbolList symbols;
  Arenas arenas;
  std::vector<std::weak_ptr<UnitCore>> units;
  bool closed = false;
  napi_env env = nullptr;
  /// The classes of what calls throw: [wrong arguments (a TypeError), a C++ exception that left the function].
  napi_ref errorClasses = nullptr;
  void close();
  ~SessionCore();
};

class UnitCore : public compat::SymbolSource {
public:
  UnitCore(std::shared_ptr<SessionCore> session, llvm::StringRef bitcode, unsigned level, const std::vector<std::string> &exports);
  ~UnitCore() override;

  /// Links the code and runs its static constructors, once. False: symbols are missing (`missingSymbols`).
  bool link();
  const std::vector<std::string> &missingSymbols() const { return missing_; }
  /// The address of `symbol` in a module of the context of the declarations; modules of the same text are compiled once.
  uint64_t thunk(std::unique_ptr<llvm::Module> module, const std::string &symbol);
  uint64_t functionAddress(const std::string &symbol);
  /// The unit's functions as declarations, in a context of their own.
  const llvm::Module &declarations();

  /// Waits for calls in flight, runs static destructors, frees the code.
  void close();
  bool closed() const { return closed_; }
  /// Brackets a call that runs on another thread.
  void beginCall();
  void endCall();

  uint64_t address(const std::string &name) override;
  void atExit(void (*function)(void *), void *argument) { atExit_.push_back({function, argument}); }
  const std::shared_ptr<SessionCore> &session() const { return session_; }

private:
  struct AtExit { void (*function)(void *); void *argument; };
  void requireOpen() const;

  std::shared_ptr<SessionCore> session_;
  std::unique_ptr<compat::Library> library_;
  struct Declarations {
    llvm::LLVMContext context;
    std::string diagnostics;
    std::unique_ptr<llvm::Module> module;
  };
  std::string declarationBytes_; // bitcode
  std::unique_ptr<Declarations> declarations_; // read when they are first asked for
  std::map<std::string, uint64_t> thunks_; // addresses by text
  std::vector<std::string> missing_;
  std::vector<AtExit> atExit_;
  std::mutex mutex_;
  std::condition_variable idle_;
  unsigned inFlight_ = 0;
  bool linked_ = false, initialised_ = false, closed_ = false;
};

struct OwnedSession : Owned {
  static constexpr Kind kind = Kind::Session;
  static constexpr const char *typeName = "SessionId";
  std::shared_ptr<SessionCore> core = std::make_shared<SessionCore>();
  ~OwnedSession() override { core->close(); }
};
struct OwnedUnit : Owned {
  static constexpr Kind kind = Kind::Unit;
  static constexpr const char *typeName = "UnitId";
  std::shared_ptr<UnitCore> core;
  explicit OwnedUnit(std::shared_ptr<UnitCore> core) : core(std::move(core)) {}
  ~OwnedUnit() override { core->close(); }
};

} // namespace bitgrad
