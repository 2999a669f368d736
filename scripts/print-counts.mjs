// Prints "N passed, N failed, N skipped" from jest's JSON report; a suite that did not even load counts as a failure.
import { existsSync, readFileSync } from 'node:fs';

const [report] = process.argv.slice(2);
if (!report || !existsSync(report)) {
  console.log('0 passed, 1 failed, 0 skipped (jest wrote no report)');
  process.exit(1);
}
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
  JSON.parse(readFileSync(report, 'utf8'));
const failed = numFailedTests + numRuntimeErrorTestSuites;
console.log(
  `${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`,
);
process.exit(failed === 0 && numPassedTests > 0 ? 0 : 1);
