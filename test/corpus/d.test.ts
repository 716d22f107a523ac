import { corpusTests } from './check';
import { d } from './d';

corpusTests(d);
