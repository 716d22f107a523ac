// What the package exports: import { Module, rule } from 'bitgrad'.

export type { Activities, Activity, Mode } from './api/activity';
export type { CheckOptions, CheckReport, CheckRow } from './api/check';
export type { Argument, CompileOptions, Primal, Scalar } from './api/compile';
export type { DerivativeFacts, ForwardDerivative, GradientDerivative } from './api/derivative';
export type { ForwardFunction, ForwardResult, Tangent, Tangents } from './api/forward-call';
export type { DerivativeOptions, ModuleFunction, RuntimeActivity } from './api/function';
export type { GradientCallOptions, GradientFunction, GradientResult, Gradients } from './api/gradient-call';
export { builtLlvms, type Input, type LoadOptions } from './api/inputs';
export type { LoweredCall, LoweredModule, LowerOptions } from './api/lowered';
export { type FunctionSummary, Module, type ModuleInput } from './api/module';
export type { NumericArray } from './api/shadows';
export type { Parameter, Signature } from './api/signature';
export { BitgradError, type Where } from './report/error';
export type { ErrorCode } from './report/messages';
export type { KeptValue, PlanReport } from './report/plan-text';
/** The language that rules are written in, and the tables: docs/add-a-rule.md. */
export * as rules from './rules/index';
export { rule } from './rules/index';
