import { corpusTests } from './check';
import { mlir } from './mlir';

corpusTests(mlir);
