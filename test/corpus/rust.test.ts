import { corpusTests } from './check';
import { rust } from './rust';

corpusTests(rust);
