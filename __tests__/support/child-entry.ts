// The entry that a test gives the pool in place of a host's bundle: nothing but the hand-over.
import { runChildIfAsked } from '../../src/adapters/sandbox/child.ts';

if (!(await runChildIfAsked(process.argv))) process.exit(64);
