import { program } from './harness';
for (const file of ['facts-advice.c', 'adjoint-steps.c', 'solvers.c', 'ensemble.cc']) program(file);
