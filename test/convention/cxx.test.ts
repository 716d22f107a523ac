import { existsSync } from 'node:fs';
import { program, programFiles } from './harness';

for (const file of programFiles('cc')) if (file !== 'eigen.cc') program(file);

// Without optimisation a product of matrices is refused: a mask over the bits of numbers stays in it.
if (existsSync('/usr/include/eigen3/Eigen/Dense')) program('eigen.cc', { levels: [2] });
