import { hash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { Script } from 'node:vm';
import { makeFolder } from '../adapters/storage/make-folder.ts';
import { withPlainEngine } from '../adapters/tune-engine.ts';

/** Written before what V8 made: of which program it is, and its own digest. */
const HEAD_BYTES = 64;

const WRAPPER = {
  head: Buffer.from('(function(exports,require,module,__filename,__dirname){'),
  tail: Buffer.from('\n})'),
};
const NOTHING = Buffer.alloc(0);

/** Permissions that let others write. */
const WRITABLE_BY_OTHERS = 0o022;

/** What a CommonJS file is wrapped in. */
type Wrapper = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

/**
 * The file where what V8 compiled of a verb is kept for the next start, its folder made; undefined: nowhere. In a folder of the
 * user's own that nobody else can write to, since who can lays code for us; and not on CI machines, which forget it.
 */
export function placeKeptCode(
  env: Readonly<Record<string, string | undefined>>,
  version: string,
  verb: string,
): string | undefined {
  const { CI: ci, HOME: home, XDG_CACHE_HOME: caches = home && join(home, '.cache') } = env;
  if (ci || !caches || !isAbsolute(caches) || !existsSync(dirname(caches))) return undefined;
  const ours = join(caches, 'touchstone');
  const folder = join(ours, version);
  try {
    makeFolder(folder, 0o700);
    // a link that somebody else laid may lead to what is ours
    if (![ours, folder].map((path) => lstatSync(path)).every(isOwnFolder)) return undefined;
  } catch {
    return undefined;
  }
  return join(folder, `${verb}.code`);
}

const isOwnFolder = (stats: Stats): boolean => stats.isDirectory() && isOwn(stats);
const isOwnFile = (stats: Stats): boolean => stats.isFile() && isOwn(stats);

/** Whether nobody else can have written it. Where users have no numbers (Windows) their folders are closed to others. */
function isOwn({ uid, mode }: Stats): boolean {
  const user = process.geteuid?.();
  return user === undefined || (uid === user && (mode & WRITABLE_BY_OTHERS) === 0);
}

/**
 * What a CommonJS `program` exports, run from what V8 made of it when this verb last ran. Where there is nothing yet, or nothing that
 * fits this program and this V8, it is compiled as ever, and kept when the process ends: only then is known what a verb calls. (Node's
 * own cache keeps what a file holds before any of it was called, which is little.)
 */
export function loadKept(program: string, kept: string): object {
  const source = readBetween(WRAPPER.head, program, WRAPPER.tail);
  const made = hash('sha256', source, 'buffer');
  // one byte a character, as the bundler writes it, and in one piece: V8 takes it as it is, where joined texts would fill its heap
  const wrapped = source.toString('latin1');
  const cachedData = readKept(kept, made);
  const script = withPlainEngine(
    () =>
      new Script(wrapped, {
        filename: program,
        ...(cachedData && { cachedData }),
      }),
  );
  if (!cachedData || script.cachedDataRejected)
    process.once('exit', () => keep(kept, made, script));
  const module = { exports: {} };
  const run: Wrapper = script.runInThisContext();
  const folder = dirname(program);
  const require = createRequire(program);
  const loaded = new Map<string, unknown>();
  const load = (name: string): unknown => {
    if (loaded.has(name)) return loaded.get(name);
    // what lies beside it is another part of the program; Node's own modules have kept code too, which V8 refuses in the same way
    const found: unknown = name.startsWith('./')
      ? loadKept(join(folder, name), `${kept}-${basename(name, '.cjs')}`)
      : withPlainEngine<unknown>(() => require(name));
    loaded.set(name, found);
    return found;
  };
  run(module.exports, load, module, program, folder);
  return module.exports;
}

/** A file between two texts, without a copy of it: a megabyte of fresh memory takes longer to have than to fill. */
function readBetween(
  head: Buffer,
  path: string,
  tail: Buffer,
  isTrusted: (stats: Stats) => boolean = () => true,
): Buffer {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    if (!isTrusted(stats)) throw new Error(`${path} is not a file of this user alone`);
    const { size } = stats;
    const bytes = Buffer.allocUnsafeSlow(head.length + size + tail.length);
    head.copy(bytes);
    tail.copy(bytes, head.length + size);
    let read = head.length;
    while (read < head.length + size) {
      const more = readSync(file, bytes, read, head.length + size - read, null);
      if (more === 0) throw new Error(`${path} became shorter while it was read`);
      read += more;
    }
    return bytes;
  } finally {
    closeSync(file);
  }
}

function readKept(kept: string, made: Buffer): Buffer | undefined {
  let bytes;
  try {
    bytes = readBetween(NOTHING, kept, NOTHING, isOwnFile);
  } catch {
    return undefined;
  }
  // V8 believes what it is given: of another program, or damaged, it would run that
  const code = bytes.subarray(HEAD_BYTES);
  const head = Buffer.concat([made, hash('sha256', code, 'buffer')]);
  return head.equals(bytes.subarray(0, HEAD_BYTES)) ? code : undefined;
}

function keep(kept: string, made: Buffer, script: Script): void {
  const code = withPlainEngine(() => script.createCachedData());
  const unfinished = `${kept}.${process.pid}`;
  try {
    writeFileSync(unfinished, Buffer.concat([made, hash('sha256', code, 'buffer'), code]), {
      mode: 0o600,
    });
    renameSync(unfinished, kept);
  } catch {
    // a full disk is no reason to fail: the next start compiles again
    rmSync(unfinished, { force: true });
  }
}
