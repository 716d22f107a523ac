import { corpusTests } from './check';
import { cpp } from './cpp';

corpusTests(cpp);
