import { structures } from './structures';
import { programs } from './table';

programs(structures);
