// The errors that the addon throws; it is given these classes when it is loaded (load.ts).

/** An error of the native layer: a misuse of it, or LLVM's own complaint. */
export class NativeError extends Error {
  override name = 'NativeError';
}
/** An argument is no handle of this addon instance, names another kind of object, or lives in another context, module or function. */
export class HandleError extends NativeError {
  override name = 'HandleError';
}
/** The object behind a handle is gone. */
export class StaleHandleError extends HandleError {
  override name = 'StaleHandleError';
}
/** LLVM refused: the message is LLVM's own text (parsing, linking, verifying, passes, JIT). */
export class LlvmError extends NativeError {
  override name = 'LlvmError';
}
/** A plain argument is of the wrong type or out of range, or LLVM would not accept these operands together. */
export class ArgumentError extends NativeError {
  override name = 'ArgumentError';
}

/** In the order that the addon's `errorClasses` expects. */
export const nativeErrorClasses = [StaleHandleError, HandleError, LlvmError, ArgumentError] as const;
