import { program } from './harness';

// Written with opaque pointers.
program('facts-metadata.ll', { from: 15 });
