// Metadata: strings, nodes, attachments to instructions and globals, named lists, source locations.
#include "compat/metadata.h"
#include "entries.h"
#include "entry.h"

#include <llvm/IR/DebugInfoMetadata.h>
#include <llvm/Support/raw_ostream.h>

namespace bitgrad {
using namespace llvm;

/// Metadata, or 0 where there is none.
struct MaybeMetadata { Metadata *metadata; LLVMContext &context; };
template <> struct Result<MaybeMetadata> {
  static napi_value to(Env &env, const MaybeMetadata &r) { return jsNumber(env, env.handles.of(r.metadata, r.context)); }
  static std::string type() { return "MetadataId | 0"; }
};

/// A place in a source file; `undefined` where there is none.
struct Location {
  bool known;
  std::string file;
  uint32_t line, column;
};
template <> struct Result<Location> {
  static napi_value to(Env &env, const Location &location) {
    napi_value object, file, line, column;
    if (!location.known) {
      napi_get_undefined(env.env, &object);
      return object;
    }
    napi_create_object(env.env, &object);
    napi_create_string_utf8(env.env, location.file.data(), location.file.size(), &file);
    napi_create_uint32(env.env, location.line, &line);
    napi_create_uint32(env.env, location.column, &column);
    napi_set_named_property(env.env, object, "file", file);
    napi_set_named_property(env.env, object, "line", line);
    napi_set_named_property(env.env, object, "column", column);
    return object;
  }
  static std::string type() { return "{ file: string; line: number; column: number } | undefined"; }
};

// ---- nodes ------------------------------------------------------------------------------------------------------

static MetadataResult mdString(LLVMContext &context, std::string text) { return {MDString::get(context, text), context}; }
/// A uniqued node.
static MetadataResult mdNode(LLVMContext &context, List<Metadata> operands) {
  for (Metadata *operand : operands.items)
    if (isa<LocalAsMetadata>(operand)) throw ArgumentError("a node holds no instruction, argument or block");
  return {MDNode::get(context, operands.items), context};
}
/// A distinct node whose first operand is itself, as loops and alias scopes have.
static MetadataResult mdDistinctNode(LLVMContext &context, List<Metadata> operands) {
  std::vector<Metadata *> all{nullptr};
  for (Metadata *operand : operands.items) {
    if (isa<LocalAsMetadata>(operand)) throw ArgumentError("a node holds no instruction, argument or block");
    all.push_back(operand);
  }
  MDNode *node = MDNode::getDistinct(context, all);
  node->replaceOperandWith(0, node);
  return {node, context};
}
/// 'string', 'node' or 'value'.
static std::string mdKind(Metadata &metadata) {
  if (isa<MDString>(metadata)) return "string";
  return isa<MDNode>(metadata) ? "node" : "value";
}
static std::string mdText(MDString &string) { return string.getString().str(); }
static std::vector<MaybeMetadata> mdOperands(Env &env, Id<MDNode> id) {
  auto &node = cast<MDNode>(*env.handles.metadata(id.id));
  std::vector<MaybeMetadata> all;
  for (const MDOperand &operand : node.operands()) all.push_back({operand.get(), node.getContext()});
  return all;
}
static Value *mdValue(ValueAsMetadata &metadata) { return metadata.getValue(); }
static std::string printMetadata(Metadata &metadata) {
  std::string text;
  raw_string_ostream out(text);
  metadata.print(out);
  return out.str();
}
static Value *metadataAsValue(LLVMContext &context, Metadata &metadata) { return MetadataAsValue::get(context, &metadata); }
/// The value as metadata; of a metadata value, its metadata.
static MetadataResult valueAsMetadata(Value &value) {
  if (auto *metadata = dyn_cast<MetadataAsValue>(&value)) return {metadata->getMetadata(), value.getContext()};
  if (!isa<Constant>(value) && !isa<Argument>(value) && !isa<Instruction>(value)) throw ArgumentError("this value cannot be metadata");
  if (value.getType()->isVoidTy()) throw ArgumentError("a value of type void cannot be metadata");
  return {ValueAsMetadata::get(&value), value.getContext()};
}

// ---- attachments ------------------------------------------------------------------------------------------------

/// The number of a kind of attachment; made on first use.
static uint32_t mdKindId(LLVMContext &context, std::string name) {
  if (name.empty()) throw ArgumentError("a kind of metadata has a name");
  return context.getMDKindID(name);
}
static void requireKind(Value &value, uint32_t kind) {
  SmallVector<StringRef, 64> names;
  value.getContext().getMDKindNames(names);
  if (kind >= names.size()) throw ArgumentError("no kind of metadata has that number");
}
/// 0 when there is none of that kind.
static MaybeMetadata getMetadata(Value &instructionOrGlobal, uint32_t kind) {
  requireKind(instructionOrGlobal, kind);
  MDNode *node = nullptr;
  if (auto *instruction = dyn_cast<Instruction>(&instructionOrGlobal)) node = instruction->getMetadata(kind);
  else if (auto *global = dyn_cast<GlobalObject>(&instructionOrGlobal)) node = global->getMetadata(kind);
  else throw HandleError("the handle names neither an instruction nor a global");
  return {node, instructionOrGlobal.getContext()};
}
/// The numbers of the kinds attached; the debug location is one of them.
static std::vector<uint32_t> metadataKinds(Value &instructionOrGlobal) {
  SmallVector<std::pair<unsigned, MDNode *>, 8> attached;
  if (auto *instruction = dyn_cast<Instruction>(&instructionOrGlobal)) instruction->getAllMetadata(attached);
  else if (auto *global = dyn_cast<GlobalObject>(&instructionOrGlobal)) global->getAllMetadata(attached);
  else throw HandleError("the handle names neither an instruction nor a global");
  std::vector<uint32_t> kinds;
  for (auto &[kind, node] : attached) kinds.push_back(kind);
  return kinds;
}
/// Attaches a node, or with 0 removes what is attached.
static void setMetadata(Value &instructionOrGlobal, uint32_t kind, MDNode *node) {
  requireKind(instructionOrGlobal, kind);
  auto *instruction = dyn_cast<Instruction>(&instructionOrGlobal);
  auto *global = dyn_cast<GlobalObject>(&instructionOrGlobal);
  if (node && kind == LLVMContext::MD_dbg) {
    bool fits = instruction ? isa<DILocation>(node) : isa<Function>(instructionOrGlobal) ? isa<DISubprogram>(node) : isa<DIGlobalVariableExpression>(node);
    if (!fits) throw ArgumentError("this node is no debug location of that value");
  } else if (node && !isa<MDTuple>(node) && !isa<DINode>(node) && !isa<DILocation>(node))
    throw ArgumentError("this node cannot be attached");
  if (node && compat::complaintAboutAttachment(instructionOrGlobal, kind, *node))
    throw ArgumentError("the node has not the form that this kind of metadata has");
  if (instruction) instruction->setMetadata(kind, node);
  else if (global) global->setMetadata(kind, node);
  else throw HandleError("the handle names neither an instruction nor a global");
}

// ---- named lists ------------------------------------------------------------------------------------------------

/// The nodes of `!name`; empty when there is no such list.
static std::vector<MetadataResult> namedMetadata(Module &module, std::string name) {
  std::vector<MetadataResult> all;
  if (const NamedMDNode *list = module.getNamedMetadata(name))
    for (unsigned i = 0; i < list->getNumOperands(); i++) all.push_back({list->getOperand(i), module.getContext()});
  return all;
}
/// Names that LLVM's own readers take a certain form for granted of: module flags, debug info.
static void addNamedMetadata(Module &module, std::string name, MDNode &node) {
  if (name.empty()) throw ArgumentError("a list of metadata has a name");
  if (StringRef(name).substr(0, 5) == "llvm.") throw ArgumentError("`" + name + "` belongs to LLVM; see addModuleFlag");
  module.getOrInsertNamedMetadata(name)->addOperand(&node);
}
static void removeNamedMetadata(Module &module, std::string name) {
  if (NamedMDNode *list = module.getNamedMetadata(name)) module.eraseNamedMetadata(list);
}
/// A module flag with an integer value; behaviour: 1 error, 2 warning, 4 override, 7 max (LangRef, Module Flags).
static void addModuleFlag(Module &module, uint32_t behaviour, std::string name, uint32_t value) {
  if (behaviour != 1 && behaviour != 2 && behaviour != 4 && behaviour != 7) throw ArgumentError("no such behaviour of a module flag");
  if (module.getModuleFlag(name)) throw ArgumentError("the module has the flag `" + name + "` already");
  module.addModuleFlag(Module::ModFlagBehavior(behaviour), name, value);
}

// ---- source locations -------------------------------------------------------------------------------------------

static std::string pathOf(const DIFile *file) {
  if (!file) return "";
  StringRef name = file->getFilename(), directory = file->getDirectory();
  return name.empty() || name[0] == '/' || directory.empty() ? name.str() : (directory + "/" + name).str();
}
/// Where the instruction comes from in its source.
static Location debugLocation(Instruction &instruction) {
  const DILocation *location = instruction.getDebugLoc().get();
  if (!location) return {false, "", 0, 0};
  return {true, pathOf(location->getFile()), location->getLine(), location->getColumn()};
}
/// Gives an instruction the debug location of another one of the same function.
static void copyDebugLocation(Instruction &to, Instruction &from) { to.setDebugLoc(from.getDebugLoc()); }
/// Where the function is defined in its source.
static Location functionLocation(Function &function) {
  const DISubprogram *subprogram = function.getSubprogram();
  if (!subprogram) return {false, "", 0, 0};
  return {true, pathOf(subprogram->getFile()), subprogram->getLine(), 0};
}

static const std::vector<Entry> entries = {
    ENTRY(mdString, "context, text"),
    ENTRY(mdNode, "context, operands"),
    ENTRY(mdDistinctNode, "context, operands"),
    ENTRY(mdKind, "metadata"),
    ENTRY(mdText, "string"),
    ENTRY(mdOperands, "node"),
    ENTRY(mdValue, "metadata"),
    ENTRY(printMetadata, "metadata"),
    ENTRY(metadataAsValue, "context, metadata"),
    ENTRY(valueAsMetadata, "value"),
    ENTRY(mdKindId, "context, name"),
    ENTRY(getMetadata, "instructionOrGlobal, kind"),
    ENTRY(metadataKinds, "instructionOrGlobal"),
    ENTRY(setMetadata, "instructionOrGlobal, kind, node"),
    ENTRY(namedMetadata, "module, name"),
    ENTRY(addNamedMetadata, "module, name, node"),
    ENTRY(removeNamedMetadata, "module, name"),
    ENTRY(addModuleFlag, "module, behaviour, name, value"),
    ENTRY(debugLocation, "instruction"),
    ENTRY(copyDebugLocation, "to, from"),
    ENTRY(functionLocation, "function"),
};
const std::vector<Entry> *metadataEntries() { return &entries; }
} // namespace bitgrad
