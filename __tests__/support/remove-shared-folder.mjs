import { rmSync } from 'node:fs';

export default function removeSharedFolder() {
  // a process that was killed may still be writing
  rmSync(process.env.TOUCHSTONE_TESTS_FOLDER, { recursive: true, force: true, maxRetries: 5 });
}
