#include "handles.h"

#include <atomic>
#include <cmath>

namespace bitgrad {

namespace {
constexpr uint64_t slotBits = 26, generationBits = 14, tagBits = 13;
constexpr uint64_t maxSlots = 1ull << slotBits, maxGeneration = (1ull << generationBits) - 1;
std::atomic<uint32_t> instances{0};
} // namespace

const char *kindName(Kind kind) {
  static const char *const names[] = {"free",  "context",  "module", "type",  "value",   "metadata", "attribute",
                                      "builder", "snapshot", "clone",  "loops", "session", "unit",     "callable"};
  return names[size_t(kind)];
}

struct Handles::Slot {
  Kind kind = Kind::Free;
  uint32_t generation = 1;
  double context = 0;
  void *pointer = nullptr;
  llvm::WeakVH value;
  llvm::TrackingMDRef metadata;
  std::unique_ptr<Owned> owned;
};

OwnedContext::OwnedContext() { compat::prepareContext(context, diagnostics); }
OwnedContext::~OwnedContext() = default;
std::string OwnedContext::takeDiagnostics() {
  std::string text;
  text.swap(diagnostics);
  return text;
}

// The tag tells apart the addons of two LLVM versions and two instances (workers) of one addon.
Handles::Handles() : tag_((uint64_t(compat::llvmMajor) << 7 | (instances++ & 127)) & ((1u << tagBits) - 1)) { slots_.emplace_back(); }

Handles::~Handles() {
  for (Kind kind : {Kind::Callable, Kind::Unit, Kind::Session, Kind::Clone, Kind::Loops, Kind::Snapshot, Kind::Builder, Kind::Module})
    for (auto &slot : slots_)
      if (slot.kind == kind) slot.owned.reset();
  for (auto &slot : slots_) {
    slot.value = nullptr;
    slot.metadata.reset();
  }
  for (auto &slot : slots_) slot.owned.reset();
}

double Handles::idOf(uint32_t index) const {
  return double(tag_ << (slotBits + generationBits) | uint64_t(slots_[index].generation) << slotBits | index);
}

uint32_t Handles::allocate(Kind kind, double context) {
  if (live_ >= sweepAt_) {
    sweep();
    sweepAt_ = std::max<uint32_t>(4096, live_ * 2);
  }
  uint32_t index;
  if (!free_.empty()) {
    index = free_.back();
    free_.pop_back();
  } else {
    if (slots_.size() >= maxSlots) throw HandleError("out of handles: more than 67 million objects are named; use scope(...)");
    index = uint32_t(slots_.size());
    slots_.emplace_back();
  }
  slots_[index].kind = kind;
  slots_[index].context = context;
  live_++;
  return index;
}

void Handles::release(uint32_t index) {
  Slot &slot = slots_[index];
  if (slot.kind == Kind::Free) return;
  if (slot.pointer) {
    auto at = byPointer_.find(slot.pointer);
    if (at != byPointer_.end() && at->second == index) byPointer_.erase(at);
  }
  slot.kind = Kind::Free;
  slot.pointer = nullptr;
  slot.context = 0;
  slot.value = nullptr;
  slot.metadata.reset();
  live_--;
  auto owned = std::move(slot.owned);
  // A slot whose generations are used up is never used again: its old ids stay known to be dead.
  if (slot.generation++ < maxGeneration) free_.push_back(index);
}

double Handles::intern(Kind kind, void *pointer, double context) {
  auto found = byPointer_.find(pointer);
  if (found != byPointer_.end()) {
    Slot &slot = slots_[found->second];
    bool alive = slot.kind == kind && (kind != Kind::Value || static_cast<llvm::Value *>(slot.value) == pointer) &&
                 (kind != Kind::Metadata || slot.metadata.get() == pointer);
    if (alive) return idOf(found->second);
    release(found->second);
  }
  uint32_t index = allocate(kind, context);
  Slot &slot = slots_[index];
  slot.pointer = pointer;
  byPointer_[pointer] = index;
  if (scopes_) scoped_.push_back(index);
  return idOf(index);
}

double Handles::of(llvm::LLVMContext &context) {
  auto found = contexts_.find(&context);
  if (found == contexts_.end()) throw HandleError("this context is not owned by the addon");
  return found->second;
}

double Handles::of(llvm::Value *value) {
  if (!value) return 0;
  double id = intern(Kind::Value, value, of(value->getContext()));
  Slot &slot = slots_[uint64_t(id) & (maxSlots - 1)];
  if (!static_cast<llvm::Value *>(slot.value)) slot.value = value;
  return id;
}

double Handles::of(llvm::Type *type) { return type ? intern(Kind::Type, type, of(type->getContext())) : 0; }

double Handles::of(llvm::Metadata *metadata, llvm::LLVMContext &context) {
  if (!metadata) return 0;
  double id = intern(Kind::Metadata, metadata, of(context));
  Slot &slot = slots_[uint64_t(id) & (maxSlots - 1)];
  if (!slot.metadata.get()) slot.metadata.reset(metadata);
  return id;
}

double Handles::of(llvm::Attribute attribute, llvm::LLVMContext &context) {
  void *pointer = attribute.getRawPointer();
  return pointer ? intern(Kind::Attribute, pointer, of(context)) : 0;
}

double Handles::of(llvm::Module *module) {
  auto found = byPointer_.find(module);
  if (found == byPointer_.end()) throw HandleError("this module is not owned by the addon");
  return idOf(found->second);
}

double Handles::own(Kind kind, std::unique_ptr<Owned> object, double context) {
  uint32_t index = allocate(kind, context);
  Slot &slot = slots_[index];
  slot.owned = std::move(object);
  double id = idOf(index);
  if (kind == Kind::Context) {
    auto *owned = static_cast<OwnedContext *>(slot.owned.get());
    owned->self = id;
    contexts_[&owned->context] = id;
    slot.context = id;
  } else if (kind == Kind::Module) {
    slot.pointer = static_cast<OwnedModule *>(slot.owned.get())->module.get();
    byPointer_[slot.pointer] = index;
  }
  return id;
}

Handles::Slot &Handles::checked(double id, Kind kind) {
  if (!(id > 0) || id > 9007199254740991.0 || id != std::floor(id))
    throw HandleError(std::string("not a handle: expected the id of a ") + kindName(kind));
  uint64_t bits = uint64_t(id), index = bits & (maxSlots - 1), generation = bits >> slotBits & maxGeneration;
  if (bits >> (slotBits + generationBits) != tag_)
    throw HandleError(std::string("not a handle of this LLVM and thread: expected the id of a ") + kindName(kind));
  if (index == 0 || index >= slots_.size() || generation == 0 || generation > slots_[index].generation)
    throw HandleError(std::string("not a handle: expected the id of a ") + kindName(kind));
  Slot &slot = slots_[index];
  if (generation < slot.generation || slot.kind == Kind::Free)
    throw StaleHandleError(std::string("the object behind this handle is gone: expected a ") + kindName(kind));
  if (slot.kind != kind)
    throw HandleError(std::string("the handle names a ") + kindName(slot.kind) + ", not a " + kindName(kind));
  return slot;
}

llvm::Value *Handles::value(double id) {
  llvm::Value *value = checked(id, Kind::Value).value;
  if (!value) throw StaleHandleError("the value behind this handle has been deleted");
  return value;
}
llvm::Type *Handles::type(double id) { return static_cast<llvm::Type *>(checked(id, Kind::Type).pointer); }
llvm::Metadata *Handles::metadata(double id) {
  llvm::Metadata *metadata = checked(id, Kind::Metadata).metadata.get();
  if (!metadata) throw StaleHandleError("the metadata behind this handle has been deleted");
  return metadata;
}
llvm::Attribute Handles::attribute(double id) {
  return llvm::unwrap(reinterpret_cast<LLVMAttributeRef>(checked(id, Kind::Attribute).pointer));
}
llvm::Module *Handles::module(double id) {
  return static_cast<OwnedModule *>(checked(id, Kind::Module).owned.get())->module.get();
}
llvm::LLVMContext *Handles::context(double id) {
  return &static_cast<OwnedContext *>(checked(id, Kind::Context).owned.get())->context;
}
Owned *Handles::owned(double id, Kind kind) { return checked(id, kind).owned.get(); }

OwnedContext &Handles::ownerOf(llvm::LLVMContext &context) { return *static_cast<OwnedContext *>(owned(of(context), Kind::Context)); }

double Handles::contextOf(double id) {
  uint64_t index = uint64_t(id) & (maxSlots - 1);
  return id > 0 && index < slots_.size() ? slots_[index].context : 0;
}

void Handles::sweep() {
  for (uint32_t i = 1; i < slots_.size(); i++)
    if (slots_[i].kind == Kind::Value && !static_cast<llvm::Value *>(slots_[i].value)) release(i);
}

void Handles::dispose(double id, Kind kind) {
  Slot &slot = checked(id, kind);
  uint32_t index = uint32_t(uint64_t(id) & (maxSlots - 1));
  if (kind == Kind::Context) {
    contexts_.erase(&static_cast<OwnedContext *>(slot.owned.get())->context);
    for (Kind dependent : {Kind::Callable, Kind::Unit, Kind::Session, Kind::Clone, Kind::Loops, Kind::Snapshot, Kind::Builder, Kind::Metadata,
                           Kind::Attribute, Kind::Module, Kind::Value, Kind::Type})
      for (uint32_t i = 1; i < slots_.size(); i++)
        if (i != index && slots_[i].kind == dependent && slots_[i].context == id) release(i);
  }
  release(index);
  if (kind == Kind::Module) sweep();
}

std::unique_ptr<llvm::Module> Handles::release(double id) {
  Slot &slot = checked(id, Kind::Module);
  auto module = std::move(static_cast<OwnedModule *>(slot.owned.get())->module);
  release(uint32_t(uint64_t(id) & (maxSlots - 1)));
  return module;
}

uint32_t Handles::scopeBegin() {
  scopes_++;
  return uint32_t(scoped_.size());
}

void Handles::scopeEnd(uint32_t mark) {
  if (!scopes_ || mark > scoped_.size()) throw ArgumentError("scopeEnd: this mark is not of an open scope");
  for (size_t i = mark; i < scoped_.size(); i++) {
    Kind kind = slots_[scoped_[i]].kind;
    if (kind == Kind::Value || kind == Kind::Type || kind == Kind::Metadata || kind == Kind::Attribute) release(scoped_[i]);
  }
  scoped_.resize(mark);
  scopes_--;
}

uint32_t Handles::live() const { return live_; }

} // namespace bitgrad
