import type { Random } from './random.ts';

/** What a sample is, so that some mutations keep its structure. */
export type SampleKind = 'json' | 'jsonl' | 'yaml' | 'text' | 'zip';

type Mutation = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer;

const MOST_MUTATIONS = 4;
/** No input is longer: what a reader makes of very large files is for tests of their own. */
const MOST_BYTES = 2 * 1024 * 1024;

/** A sample with one to four things done to it. */
export function mutate(
  sample: Buffer,
  kind: SampleKind,
  { random, others }: { random: Random; others: readonly Buffer[] },
): Buffer {
  let bytes = sample;
  for (let count = 1 + random.below(MOST_MUTATIONS); count > 0; count -= 1)
    bytes = random.pick(MUTATIONS[kind])(bytes, random, others);
  return bytes.subarray(0, MOST_BYTES);
}

const splice = (bytes: Buffer, start: number, end: number, middle: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, start), middle, bytes.subarray(end)]);

const insert = (bytes: Buffer, random: Random, middle: string | Uint8Array): Buffer => {
  const at = random.below(bytes.length + 1);
  return splice(bytes, at, at, Buffer.from(middle));
};

const BYTES: readonly Mutation[] = [
  function flipBits(bytes, random) {
    const copy = Buffer.from(bytes);
    for (let count = 1 + random.below(8); count > 0 && copy.length > 0; count -= 1) {
      const at = random.below(copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
    }
    return copy;
  },
  function cutOff(bytes, random) {
    return bytes.subarray(0, random.below(bytes.length));
  },
  function cutOut(bytes, random) {
    return splice(bytes, ...random.range(bytes.length), Buffer.alloc(0));
  },
  function repeat(bytes, random) {
    const [start, end] = random.range(bytes.length, 2000);
    const part = bytes.subarray(start, end);
    return splice(bytes, end, end, Buffer.concat(Array(1 + random.below(20)).fill(part)));
  },
  function spliceOther(bytes, random, others) {
    const other = random.pick(others);
    const [start, end] = random.range(other.length);
    const at = random.below(bytes.length + 1);
    return splice(bytes, at, random.below(2) ? bytes.length : at, other.subarray(start, end));
  },
  function addNoise(bytes, random) {
    const noise = Array.from({ length: 1 + random.below(16) }, () => random.below(256));
    return insert(bytes, random, Buffer.from(noise));
  },
];

/** What editors, other systems and hostile hands leave in texts. */
const INTRUDERS = [
  '\0',
  '\uFEFF',
  '\r',
  '\r\n',
  '\u2028',
  '\t',
  '\x1b[2J',
  '\u202e',
  Buffer.from([0xff]),
  Buffer.from([0xc0, 0xaf]),
  Buffer.from([0xed, 0xa0, 0x80]),
  'a'.repeat(70_000),
  '"'.repeat(500),
  '\\'.repeat(501),
  '['.repeat(30_000),
  '{"a":'.repeat(10_000),
];

const TEXTS: readonly Mutation[] = [
  (bytes, random) => insert(bytes, random, random.pick(INTRUDERS)),
  (bytes) => Buffer.concat([Buffer.from('\uFEFF'), bytes]),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r'), 'latin1'),
  (bytes) => Buffer.from(bytes.toString('utf8'), 'utf16le'),
  mixLines,
];

function mixLines(bytes: Buffer, random: Random): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  const [at, to] = [random.below(lines.length), random.below(lines.length)];
  const line = lines[at] ?? '';
  const way = random.below(3);
  if (way === 0) lines.splice(at, 1);
  if (way === 1) lines.splice(to, 0, ...Array<string>(1 + random.below(3)).fill(line));
  if (way === 2) lines.push(...lines.splice(at, 1));
  return Buffer.from(lines.join('\n'), 'latin1');
}

const nest = (open: string, middle: string, close: string, depth: number): string =>
  open.repeat(depth) + middle + close.repeat(depth);

/** JSON values that programs trip over; YAML reads them too. */
const VALUES = [
  'null',
  'true',
  '-0',
  '1e999',
  '-1e999',
  '1e-999',
  '9007199254740993',
  '-1',
  '0.1',
  '9'.repeat(400),
  '""',
  '[]',
  '{}',
  '[null]',
  '"\\u0000"',
  '"\\ud800"',
  '"__proto__"',
  '"constructor"',
  '"../../../../outside/x"',
  '"/etc/passwd"',
  '"..\\\\..\\\\x"',
  '".git/config"',
  '"(a+)+$"',
  '"{{input.__proto__.x}}"',
  '"{{"',
  '"2026-02-30T99:99:99Z"',
  '"sha256:0"',
  '"--output=x"',
  `"${'x'.repeat(60_000)}"`,
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"valueOf":1,"hasOwnProperty":1,"length":-1}',
  nest('[', '', ']', 70),
  nest('[', '1', ']', 20_000),
  nest('{"a":', '1', '}', 10_000),
];
const KEYS = ['"__proto__"', '"constructor"', '"prototype"', '"toString"', '""', '"0"', '"length"'];

const TOKEN = /"(?:[^"\\\n]|\\.){0,200}"|-?\d[\d.eE+-]*|[A-Za-z_][\w./-]*/g;

/** Puts something else in the place of a key, a text, a number or a word. */
function replaceToken(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString('latin1');
  const tokens = [...text.matchAll(TOKEN)];
  if (tokens.length === 0) return Buffer.from(random.pick(VALUES));
  const token = random.pick(tokens);
  const end = token.index + token[0].length;
  const isKey = /^\s*:/.test(text.slice(end, end + 3));
  const others = isKey ? KEYS : VALUES;
  const other = random.below(4) === 0 ? random.pick(tokens)[0] : random.pick(others);
  return Buffer.from(text.slice(0, token.index) + other + text.slice(end), 'latin1');
}

function doubleMember(bytes: Buffer, random: Random): Buffer {
  const text = bytes.toString('latin1');
  const members = [...text.matchAll(/"[^"\n]{1,40}":\s*(?:"[^"\n]*"|[\w.-]+)/g)];
  if (members.length === 0) return bytes;
  const { index, 0: member } = random.pick(members);
  const other = random.below(2) ? member : member.replace(/:.*/s, `:${random.pick(VALUES)}`);
  return Buffer.from(`${text.slice(0, index)}${other},${text.slice(index)}`, 'latin1');
}

/** Changes one value of the tree: what comes out is JSON still. */
function changeTree(bytes: Buffer, random: Random): Buffer {
  try {
    return Buffer.from(JSON.stringify(changeValue(JSON.parse(bytes.toString('utf8')), random)));
  } catch {
    return replaceToken(bytes, random);
  }
}

function changeValue(value: unknown, random: Random): unknown {
  const isLeaf = value === null || typeof value !== 'object';
  if (isLeaf || random.below(6) === 0) return parseValue(random.pick(VALUES));
  const keys = Object.keys(value);
  if (keys.length === 0) return parseValue(random.pick(VALUES));
  const key = random.pick(keys);
  const members: [string, unknown][] = Object.entries(value);
  const at = keys.indexOf(key);
  const way = random.below(8);
  if (way === 0) members.splice(at, 1);
  else if (way === 1) members.push([random.pick(KEYS).slice(1, -1), members[at]?.[1]]);
  else members[at] = [key, changeValue(members[at]?.[1], random)];
  if (Array.isArray(value)) return members.map(([, member]) => member);
  return Object.fromEntries(members);
}

/** Values that JSON.stringify would not give back, or not survive, become text. */
function parseValue(text: string): unknown {
  if (text.length > 10_000) return text.slice(0, 10_000);
  const value: unknown = JSON.parse(text);
  return typeof value === 'number' && !Number.isFinite(value) ? Number.MAX_VALUE : value;
}

function changeLineTree(bytes: Buffer, random: Random): Buffer {
  const lines = bytes.toString('utf8').split('\n');
  const at = random.below(Math.max(1, lines.length - 1));
  lines[at] = changeTree(Buffer.from(lines[at] ?? ''), random).toString('utf8');
  return Buffer.from(lines.join('\n'));
}

const YAML_LINES = [
  '<<: *a',
  'x: &a [*a, *a]',
  'b: &b [1,1,1,1,1,1,1,1,1]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]',
  '!!js/function x: 1',
  'x: !!binary "AAAA"',
  'x: !<tag:yaml.org,2002:set> {a, b}',
  '? [1, 2]\n: 3',
  '---',
  '...',
  '%YAML 1.1',
  '%TAG ! tag:x,2000:',
  '\t- tab',
  '- '.repeat(2000),
  '? '.repeat(2000),
  'a: '.repeat(2000),
  '__proto__: { polluted: true }',
  'x: |9\n y',
  'x: >-\n\n\n y',
  "x: 'unclosed",
  '&x &y z',
  '*nothing',
  '? ? ?',
  'suite: twice',
  `x: ${'{a: '.repeat(60)}`,
  Array.from({ length: 3000 }, (_, index) => `k${index}: 1`).join('\n'),
];

function addYamlLine(bytes: Buffer, random: Random): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  const indent = ' '.repeat(random.pick([0, 0, 2, 4]));
  lines.splice(random.below(lines.length + 1), 0, indent + random.pick(YAML_LINES));
  return Buffer.from(lines.join('\n'), 'latin1');
}

/** Near one of an archive's signatures: a length, an offset, a count or a flag becomes another. */
function changeField(bytes: Buffer, random: Random): Buffer {
  const starts: number[] = [];
  for (let at = bytes.indexOf('PK'); at >= 0; at = bytes.indexOf('PK', at + 1)) starts.push(at);
  if (starts.length === 0) return bytes;
  const copy = Buffer.from(bytes);
  const at = Math.min(random.pick(starts) + 4 + random.below(42), copy.length - 4);
  if (at < 0) return bytes;
  const value = random.pick([0, 1, 0x7f, 0xffff, 0x7fffffff, 0xffffffff, copy.length, at]);
  if (random.below(2)) copy.writeUInt16LE(value & 0xffff, at);
  else copy.writeUInt32LE(value >>> 0, at);
  return copy;
}

const JSON_LIKE: readonly Mutation[] = [replaceToken, replaceToken, doubleMember];

const MUTATIONS: { readonly [kind in SampleKind]: readonly Mutation[] } = {
  json: [...BYTES, ...TEXTS, ...JSON_LIKE, changeTree, changeTree, changeTree, changeTree],
  jsonl: [...BYTES, ...TEXTS, ...JSON_LIKE, ...Array<Mutation>(6).fill(changeLineTree)],
  yaml: [...BYTES, ...TEXTS, ...JSON_LIKE, ...Array<Mutation>(5).fill(addYamlLine)],
  text: [...BYTES, ...TEXTS, replaceToken, replaceToken],
  zip: [...BYTES, ...Array<Mutation>(6).fill(changeField)],
};
