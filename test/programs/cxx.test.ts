import { cxx } from './cxx';
import { programs } from './table';

programs(cxx);
