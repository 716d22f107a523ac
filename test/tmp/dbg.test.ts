import { readFileSync } from 'node:fs';
import { loadNative } from '/work/wt/unwind/lib/llvm/load';
import { Program } from '/work/wt/unwind/lib/transform/program';
test('x', () => {
  const native = loadNative({ llvm: Number(process.env.V ?? 22) });
  const p = Program.fromBitcode(native, readFileSync(process.env.F as string), { inline: (process.env.BITGRAD_INLINE ?? 'none') as never });
  const text = p.print();
  require('fs').writeFileSync('/tmp/unw/out.ll', text);
});
