#include "metadata.h"

#include <llvm/IR/Constants.h>
#include <llvm/IR/LLVMContext.h>

namespace bitgrad::compat {
using namespace llvm;

namespace {
bool areIntegers(const MDNode &node) {
  for (const MDOperand &operand : node.operands())
    if (!mdconst::dyn_extract_or_null<ConstantInt>(operand)) return false;
  return true;
}
/// Struct-path access tags: base type, access type, offset; the old scalar form: a name first.
bool isTbaa(const MDNode &node) {
  if (node.getNumOperands() < 2) return false;
  if (isa_and_nonnull<MDString>(node.getOperand(0))) return isa_and_nonnull<MDNode>(node.getOperand(1));
  return node.getNumOperands() >= 3 && isa_and_nonnull<MDNode>(node.getOperand(0)) && isa_and_nonnull<MDNode>(node.getOperand(1)) &&
         mdconst::dyn_extract_or_null<ConstantInt>(node.getOperand(2));
}
bool areNodes(const MDNode &node) {
  for (const MDOperand &operand : node.operands())
    if (!isa_and_nonnull<MDNode>(operand.get())) return false;
  return true;
}
} // namespace

bool complaintAboutAttachment(const Value &, unsigned kind, const MDNode &node) {
  switch (kind) {
  case LLVMContext::MD_tbaa:
    return !isTbaa(node);
  case LLVMContext::MD_range:
    return !areIntegers(node) || node.getNumOperands() == 0 || node.getNumOperands() % 2;
  case LLVMContext::MD_fpmath:
    return node.getNumOperands() != 1 || !mdconst::dyn_extract_or_null<ConstantFP>(node.getOperand(0));
  case LLVMContext::MD_alias_scope:
  case LLVMContext::MD_noalias:
    return !areNodes(node);
  case LLVMContext::MD_prof:
    return node.getNumOperands() == 0 || !isa_and_nonnull<MDString>(node.getOperand(0));
  case LLVMContext::MD_align:
  case LLVMContext::MD_dereferenceable:
  case LLVMContext::MD_dereferenceable_or_null:
    return node.getNumOperands() != 1 || !areIntegers(node);
  default:
    return false;
  }
}

} // namespace bitgrad::compat
