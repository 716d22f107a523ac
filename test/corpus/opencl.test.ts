import { corpusTests } from './check';
import { opencl } from './opencl';

corpusTests(opencl);
