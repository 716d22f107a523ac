import { program, programFiles } from './harness';

for (const file of programFiles('cc')) program(file);
