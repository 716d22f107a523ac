// koffi, whose typings describe an ES module only, for the CommonJS of these tests.

import type Koffi from 'koffi' with { 'resolution-mode': 'import' };

export const koffi = require('koffi') as typeof Koffi;
