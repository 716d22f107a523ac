import { c } from './c';
import { corpusTests } from './check';

corpusTests(c);
