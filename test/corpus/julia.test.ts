import { corpusTests } from './check';
import { julia } from './julia';

corpusTests(julia);
