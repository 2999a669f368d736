#!/usr/bin/env node
process.argv[1] = require.resolve('./cli/index.cjs');
require('./cli/index.cjs');
