// Loaded into every measured process: what it used, in a file of its own once it ends.
const { writeFileSync } = require('node:fs');
const { USAGE_FOLDER } = process.env;
// vitest, evalite's runner, ends its workers with a signal, before which nothing would be written
if (process.env.VITEST) process.once('SIGTERM', () => process.exit());
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, rssMb: (maxRSS * 1024) / 1e6 };
  writeFileSync(`${USAGE_FOLDER}/${process.pid}.json`, JSON.stringify(used));
});
