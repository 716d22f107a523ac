import { dynamics } from './dynamics';
import { programs } from './table';

programs(dynamics);
