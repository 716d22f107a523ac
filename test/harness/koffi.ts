// koffi, whose typings describe an ES module only, for the CommonJS of these tests.

// biome-ignore syntax/correctness/noTypeOnlyImportAttributes: TypeScript allows it on type imports, and tsc needs it here
import type Koffi from 'koffi' with { 'resolution-mode': 'import' };

export const koffi = require('koffi') as typeof Koffi;
