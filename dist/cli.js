#!/usr/bin/env node
await import('./cli/index.js');
