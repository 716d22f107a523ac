import { learning } from './learning';
import { programs } from './table';

programs(learning);
