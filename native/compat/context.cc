#include "context.h"
#include "module.h"

#include <llvm/IR/DiagnosticInfo.h>
#include <llvm/IR/DiagnosticPrinter.h>
#include <llvm/Support/CommandLine.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/Support/raw_ostream.h>

namespace bitgrad::compat {

namespace {
#if LLVM_VERSION_MAJOR >= 19
void onDiagnostic(const llvm::DiagnosticInfo *info, void *data) {
#else
void onDiagnostic(const llvm::DiagnosticInfo &reference, void *data) {
  const llvm::DiagnosticInfo *info = &reference;
#endif
  if (info->getSeverity() != llvm::DS_Error) return;
  llvm::raw_string_ostream out(*static_cast<std::string *>(data));
  llvm::DiagnosticPrinterRawOStream printer(out);
  info->print(printer);
  out << '\n';
}
} // namespace

void prepareContext(llvm::LLVMContext &context, std::string &diagnostics) {
  context.setDiagnosticHandlerCallBack(onDiagnostic, &diagnostics, true);
#if LLVM_VERSION_MAJOR == 15 || LLVM_VERSION_MAJOR == 16
  context.setOpaquePointers(true);
#endif
}

namespace {
/// Up to 12 the fast instruction selector, which -O0 means, reads constants at addresses without their base where code may lie
/// anywhere. Only this option turns it off: pass pipelines overwrite what a target machine says.
void avoidFastSelection() {
#if LLVM_VERSION_MAJOR <= 12
  auto &options = llvm::cl::getRegisteredOptions();
  auto found = options.find("fast-isel");
  if (found != options.end()) static_cast<llvm::cl::opt<llvm::cl::boolOrDefault> *>(found->second)->setValue(llvm::cl::BOU_FALSE);
#endif
}
} // namespace

void initialiseTargets() {
  llvm::InitializeNativeTarget();
  llvm::InitializeNativeTargetAsmPrinter();
  llvm::InitializeNativeTargetAsmParser();
  leaveDebugInfoAlone();
  avoidFastSelection();
}

} // namespace bitgrad::compat
