// A process that runs one step after the other, so that what V8 made of the bundle serves them all. Each step has the bundle's
// modules anew, and an environment, a folder and listeners of its own; it ends when nothing is left to wait for, as a process does.
// Jobs come as lines on descriptor 3. When a step has ended, both streams get what stands in the job's `end`, and its exit code.
import { readFileSync, readSync, writeSync } from 'node:fs';
import Module from 'node:module';
import { dirname, sep } from 'node:path';
import { constants, Script } from 'node:vm';

const JOBS = 3;
const STREAMS = [process.stdout, process.stderr];
const require = Module.createRequire(import.meta.url);
const load = require.extensions['.js'];
for (const extension of ['.js', '.cjs']) require.extensions[extension] = loadOnce;
const compiled = new Map();
let job;
let before;

process.on('beforeExit', () => {
  if (job !== undefined) end();
  job = nextJob();
  if (job === undefined) process.exit(0);
  // alive until then, even if the step itself waits for nothing
  setImmediate(start);
});

function nextJob() {
  const parts = [];
  const part = Buffer.alloc(64 * 1024);
  for (;;) {
    const length = readSync(JOBS, part);
    if (length === 0) return undefined;
    parts.push(Buffer.from(part.subarray(0, length)));
    if (part[length - 1] === 10) return JSON.parse(Buffer.concat(parts).toString());
  }
}

function start() {
  const { entry, cwd, env } = job;
  // oxlint-disable-next-line typescript/unbound-method -- put back as they are
  before = { listeners: listListeners(), writes: STREAMS.map((stream) => stream.write) };
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [process.execPath, entry];
  process.exitCode = undefined;
  for (const path of Object.keys(require.cache)) if (isOfJob(path)) delete require.cache[path];
  require(entry);
}

function end() {
  const { listeners, writes } = before;
  const added = listListeners().filter(
    ([name, listener]) => !listeners.some((known) => known[0] === name && known[1] === listener),
  );
  for (const [name, listener] of added)
    if (name === 'exit') listener.call(process, process.exitCode ?? 0);
  for (const [name, listener] of added) process.off(name, listener);
  STREAMS.forEach((stream, index) => (stream.write = writes[index]));
  for (const descriptor of [1, 2]) writeSync(descriptor, `${job.end}${process.exitCode ?? 0}\n`);
}

function listListeners() {
  return process
    .eventNames()
    .flatMap((name) => process.rawListeners(name).map((listener) => [name, listener]));
}

function isOfJob(path) {
  return path.startsWith(dirname(job.entry) + sep);
}

function loadOnce(module, filename) {
  if (job === undefined || !isOfJob(filename)) return load(module, filename);
  let run = compiled.get(filename);
  if (run === undefined) {
    const text = Module.wrap(readFileSync(filename, 'utf8'));
    const importModuleDynamically = constants.USE_MAIN_CONTEXT_DEFAULT_LOADER;
    run = new Script(text, { filename, importModuleDynamically }).runInThisContext();
    compiled.set(filename, run);
  }
  const requireThere = Module.createRequire(filename);
  run.call(module.exports, module.exports, requireThere, module, filename, dirname(filename));
}
