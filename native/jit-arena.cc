#include "jit.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>

namespace bitgrad {

void Arena::freeChunks() {
  std::lock_guard<std::mutex> lock(mutex);
  void *chunk = state.chunk;
  while (chunk) {
    void *previous = *static_cast<void **>(chunk);
    std::free(chunk);
    chunk = previous;
  }
  state = ArenaState();
}

namespace {
/// The arenas of this thread, in whatever session: freed when the thread ends, which may be long before the session does.
struct ThreadArenas {
  uint64_t id;
  std::vector<std::weak_ptr<Arena>> arenas;
  ThreadArenas() {
    static std::atomic<uint64_t> threads{0};
    id = ++threads;
  }
  ~ThreadArenas() {
    for (auto &weak : arenas)
      if (auto arena = weak.lock()) arena->freeChunks();
  }
};
thread_local ThreadArenas threadArenas;
} // namespace

Arena &Arenas::ofThisThread() {
  std::lock_guard<std::mutex> lock(mutex_);
  auto &arena = byThread_[threadArenas.id];
  if (!arena) {
    arena = std::make_shared<Arena>();
    auto &all = threadArenas.arenas;
    all.erase(std::remove_if(all.begin(), all.end(), [](const auto &weak) { return weak.expired(); }), all.end());
    all.push_back(arena);
  }
  return *arena;
}

} // namespace bitgrad
