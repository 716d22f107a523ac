#!/usr/bin/env node
// `bitgrad c++` as one word, for build systems that want the path of a compiler.
process.argv.splice(2, 0, 'c++');
require('./bitgrad.js');
