#!/usr/bin/env node
// `bitgrad cc` as one word, for build systems that want the path of a compiler.
process.argv.splice(2, 0, 'cc');
require('./bitgrad.js');
