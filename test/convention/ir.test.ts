import { program, programFiles } from './harness';

program('ir/opaque.ll', { from: 15 });
program('ir/typed.ll', { to: 14 });
program('split-lanes.ll', { from: 19 });

// Written with typed pointers, for all.
for (const file of programFiles('ll', 'ir')) if (!/\/(opaque|typed)\.ll$/.test(file)) program(file);
