// Writes the tables between `<!-- generated:NAME -->` and `<!-- /generated:NAME -->` in README.md and docs/*.md
// (--check: only compares). They are made from what the code itself reads.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { parse } from 'yaml';
import { VERBS } from '../src/cli/arguments.ts';
import { CHECK_SHAPES } from '../src/config/check-shapes.gen.ts';
import { BUILT_IN, listBuiltInRubrics, loadRubric } from '../src/config/load-rubric.ts';
import { CHECKS } from '../src/scorers/index.ts';

const readHere = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const suite = JSON.parse(readHere('schema/suite.schema.json'));
const testCase = JSON.parse(readHere('schema/case.schema.json'));
const action = parse(readHere('action.yml'));
const PRETTIER = JSON.parse(readHere('.prettierrc.json'));

/** Described on pages of their own. */
const ELSEWHERE = new Map([
  ['target', 'targets.md'],
  ['scorers', 'scorers.md'],
  ['judges', 'judges.md'],
  ['run.cache', 'cache.md'],
  ['run.batch', 'batch.md'],
  ['run.affected_by', 'cache.md'],
]);
/** What a rubric finds in a case; the outputs come from the run. */
const CASE_PARTS = ['input', 'reference', 'context'];
const COMMON_CHECK_KEYS = ['type', 'name', 'tags', 'advisory', 'threshold'];

const GENERATED = {
  'action-inputs': () =>
    writeTable(
      ['input', ''],
      Object.entries(action.inputs).map(([name, { description }]) => [code(name), description]),
    ),
  'action-outputs': () =>
    writeTable(
      ['output', ''],
      Object.entries(action.outputs).map(([name, { description }]) => [code(name), description]),
    ),
  'cli-verbs': () =>
    writeTable(
      ['verb', ''],
      Object.entries(VERBS).map(([verb, { usage, summary }]) => [
        code(`${verb} ${usage}`.trim()),
        summary,
      ]),
    ),
  'cli-options': () =>
    writeTable(
      ['verb', 'option', ''],
      Object.entries(VERBS).flatMap(([verb, { options }]) =>
        Object.entries(options).map(([name, { value, summary }], index) => [
          index === 0 ? code(verb) : '',
          code(`--${name}${value ? ` ${value}` : ''}`),
          summary,
        ]),
      ),
    ),
  scorers: () =>
    writeTable(
      ['type', 'passes when', 'parameters (* required)'],
      [...CHECKS].map(([type, { summary, parameters }]) => [
        code(type),
        summary,
        describeParameters(type, parameters),
      ]),
    ),
  'check-keys': () => writeKeys(listCheckKeys()),
  'case-keys': () => writeKeys(listKeys(testCase)),
  'suite-keys': () => writeKeys(listKeys(suite)),
  'target-keys': () => writeKeys(listKeys(suite.$defs.target)),
  'judge-keys': () => writeKeys(listKeys(suite.properties.judges.items)),
  rubrics: () =>
    writeTable(
      ['rubric', 'what it asks', 'scale, worst first (* passes)', 'a case needs'],
      rubrics.map(({ source, summary, scale, passAt, text }) => [
        code(source),
        summary,
        scale.labels
          .map((label, index) => `${code(label)}${index < passAt ? '' : '\\*'}`)
          .join(' '),
        CASE_PARTS.filter((part) => text.includes(`{{${part}}}`))
          .map(code)
          .join(' '),
      ]),
    ),
};

/** The package's rubrics, read as a suite reads them. */
const rubrics = await Promise.all(
  listBuiltInRubrics().map(async ({ name, summary }) => ({
    ...(await loadRubric(BUILT_IN + name, {})),
    summary,
  })),
);

/** Keys of a schema, the nested ones by their path. */
function listKeys({ properties, required = [] }, prefix = '') {
  return Object.entries(properties).flatMap(([name, property]) => {
    const path = prefix + name;
    const key = { path, schema: property, isRequired: required.includes(name) };
    if (ELSEWHERE.has(path)) return [key];
    if (property.properties) return listKeys(property, `${path}.`);
    const each = property.additionalProperties;
    if (each?.properties) return [key, ...listKeys(each, `${path}.<name>.`)];
    if (property.items?.title) return [key, ...listKeys(property.items, `${path}[].`)];
    return [key];
  });
}

/** What every check takes; its types have a table of their own. */
function listCheckKeys() {
  const { properties, required } = suite.$defs.check;
  return COMMON_CHECK_KEYS.map((path) => {
    const { enum: types, ...schema } = properties[path];
    return {
      path,
      schema: { ...schema, ...(types && { type: 'string' }) },
      isRequired: required.includes(path),
    };
  });
}

function writeKeys(keys) {
  return writeTable(
    ['key', 'values', 'default', ''],
    keys.map(({ path, schema, isRequired }) => [
      code(path),
      describeValues(schema),
      describeDefault(schema, isRequired),
      [schema.description, ...namePage(path)].filter(Boolean).join(' '),
    ]),
  );
}

function namePage(path) {
  const page = ELSEWHERE.get(path);
  return page === undefined ? [] : [`See [${page}](${page}).`];
}

function describeValues(schema) {
  const { enum: words, type, items, anyOf, $ref } = schema;
  if ($ref === '#/$defs/name') return 'name';
  if (words) return words.map((word) => code(word)).join(' ');
  if (anyOf) return [...new Set(anyOf.map((branch) => branch.type))].join(' or ');
  if (type === 'array' && typeof items?.type === 'string') return `list of ${items.type}`;
  const named = { array: 'list', integer: 'whole number' }[type] ?? type ?? '';
  return `${named}${describeRange(schema)}`;
}

function describeRange(schema) {
  const {
    minimum: least,
    exclusiveMinimum: above,
    maximum: most,
    exclusiveMaximum: below,
  } = schema;
  if (least !== undefined && most !== undefined) return ` ${least}–${most}`;
  const bounds = [
    ['≥', least],
    ['>', above],
    ['≤', most],
    ['<', below],
  ].filter(([, bound]) => bound !== undefined);
  return bounds.map(([sign, bound]) => ` ${sign} ${bound}`).join(',');
}

function describeDefault({ default: value }, isRequired) {
  if (isRequired) return 'required';
  if (value === undefined) return '–';
  return code(typeof value === 'string' ? value : JSON.stringify(value));
}

/** The star of what is required is escaped: two bare ones in a cell would be emphasis. */
function describeParameters(type, parameters) {
  const { needs } = CHECK_SHAPES[type];
  return Object.entries(parameters)
    .map(([name, meaning]) => `${code(name)}${needs.includes(name) ? '\\*' : ''}: ${meaning}`)
    .join('<br>');
}

function code(text) {
  return `\`${text}\``;
}

function writeTable(headings, rows) {
  const cell = (text) => String(text ?? '').replaceAll('|', '\\|');
  return [headings, headings.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');
}

const MARKED = /(<!-- generated:([a-z-]+) -->)[^]*?(<!-- \/generated:\2 -->)/g;

async function updatePage(path) {
  const before = readFileSync(path, 'utf8');
  const filled = before.replace(MARKED, (_, begin, name, end) => {
    if (!Object.hasOwn(GENERATED, name)) throw new Error(`${path}: nothing makes ${name}`);
    return `${begin}\n\n${GENERATED[name]()}\n\n${end}`;
  });
  if (filled === before && !MARKED.test(before)) return { path, before, after: before };
  const after = await format(filled, { ...PRETTIER, ...markdownOptions(), parser: 'markdown' });
  return { path, before, after };
}

function markdownOptions() {
  return PRETTIER.overrides?.find(({ files }) => files === '*.md')?.options;
}

const pages = ['README.md', ...readdirSync('docs').filter((name) => name.endsWith('.md'))].map(
  (name) => (name === 'README.md' ? name : join('docs', name)),
);
const stale = (await Promise.all(pages.map(updatePage))).filter(
  ({ before, after }) => before !== after,
);
if (!process.argv.includes('--check'))
  for (const { path, after } of stale) writeFileSync(path, after);
else if (stale.length > 0) {
  console.error(`out of date: ${stale.map(({ path }) => path).join(', ')}; run: npm run docs`);
  process.exit(1);
}
