import { existsSync } from 'node:fs';
import { program, programFiles } from './harness';

for (const file of programFiles('cc')) if (file !== 'eigen.cc') program(file);

if (existsSync('/usr/include/eigen3/Eigen/Dense')) program('eigen.cc', { levels: [0, 2] });
