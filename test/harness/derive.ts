import type { Level, Unit } from './compile';
import type { Batch } from './gradients';
export function deriveUnit(_unit: Unit, _path: string, _llvm: number, _level: Level): Batch { throw new Error('not yet'); }
