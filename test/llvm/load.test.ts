import { AddonNotFoundError, builtLlvms, loadNative } from '../../lib/llvm/load';

test('some addon is built, and the newest is the default', () => {
  const built = builtLlvms();
  expect(built.length).toBeGreaterThan(0);
  expect([...built].sort((a, b) => b - a)).toEqual(built);
  const asked = process.env.BITGRAD_LLVM;
  expect(Number.parseInt(loadNative().llvmVersion(), 10)).toBe(asked ? Number(asked) : built[0]);
});

test.each(builtLlvms())('LLVM %i loads once', (llvm) => {
  const native = loadNative({ llvm });
  expect(Number.parseInt(native.llvmVersion(), 10)).toBe(llvm);
  expect(loadNative({ llvm })).toBe(native);
});

test('a version that is not built: everything tried is listed', () => {
  try {
    loadNative({ llvm: 6 });
    throw new Error('loaded');
  } catch (error) {
    expect(error).toBeInstanceOf(AddonNotFoundError);
    const { message, tried } = error as AddonNotFoundError;
    expect(tried).toHaveLength(3);
    expect(message).toContain('no addon for LLVM 6');
    for (const line of tried) expect(message).toContain(line);
  }
});

test('BITGRAD_LLVM that is no number is refused', () => {
  const before = process.env.BITGRAD_LLVM;
  process.env.BITGRAD_LLVM = 'newest';
  try {
    expect(() => loadNative()).toThrow(/BITGRAD_LLVM/);
  } finally {
    if (before === undefined) delete process.env.BITGRAD_LLVM;
    else process.env.BITGRAD_LLVM = before;
  }
});
