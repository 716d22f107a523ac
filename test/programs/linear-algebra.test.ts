import { linearAlgebra } from './linear-algebra';
import { programs } from './table';

programs(linearAlgebra);
