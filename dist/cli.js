#!/usr/bin/env node
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
process.argv[1] = require.resolve('./cli/index.cjs');
require('./cli/index.cjs');
