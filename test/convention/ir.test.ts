import { program } from './harness';

program('ir/opaque.ll', { from: 15 });
program('ir/typed.ll', { to: 14 });
