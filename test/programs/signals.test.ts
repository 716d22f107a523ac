import { signals } from './signals';
import { programs } from './table';

programs(signals);
