// `npm run build`: compiles lib/ to dist/ (also before npm packs the package).
import { exitWith } from './progress.mjs';
import { typescript } from './set-up.mjs';

try {
  await typescript();
} catch (error) {
  exitWith(error);
}
