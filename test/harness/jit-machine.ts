export const builtLlvms = (): number[] => [];
