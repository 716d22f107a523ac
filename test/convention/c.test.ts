import { program, programFiles } from './harness';

for (const file of programFiles('c')) program(file);
