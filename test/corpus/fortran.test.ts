import { corpusTests } from './check';
import { fortran } from './fortran';

corpusTests(fortran);
