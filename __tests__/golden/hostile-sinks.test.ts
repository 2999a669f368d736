import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../../src/adapters/redact.ts';
import type { Problem } from '../../src/errors.ts';
import { escapeChat } from '../../src/report/escape-chat.ts';
import { escapeLog } from '../../src/report/escape-log.ts';
import { formatJson } from '../../src/report/format-json.ts';
import { renderAnnotations } from '../../src/report/render-annotations.ts';
import { renderFailureMarkdown, renderFailureTerminal } from '../../src/report/render-failure.ts';
import { renderFailureJson, renderJson } from '../../src/report/render-json.ts';
import { renderJunit } from '../../src/report/render-junit.ts';
import { COMMENT_ROOM, renderMarkdown, renderSuites, SUMMARY_ROOM } from '../../src/report/render-markdown.ts';
import { renderProgress } from '../../src/report/render-progress.ts';
import { renderTerminal } from '../../src/report/render-terminal.ts';
import type { Report, ReportFacts } from '../../src/report/report.ts';
import { aCaseDetail } from '../builders/case-detail.ts';
import { aReport } from '../builders/report.ts';
import { someCase } from '../builders/run-facts.ts';
import { aGate, aMetric, aRegressionGate, aVerdict } from '../builders/verdict.ts';
import { findLiveLines, findLiveMarkdown, findLiveWords } from '../support/find-live-text.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';
import { listElements, readXml } from '../support/read-xml.ts';

const HOSTS = ['github.com'];
// eslint-disable-next-line no-control-regex
const COLOURS = /\u001B\[\d+m/g;

/** One text in every place of a report that somebody else fills. */
function saidEverywhere(text: string, facts: Partial<ReportFacts> = {}): Report {
  const base = aVerdict();
  const id = text.slice(0, 200);
  const gates = [
    aGate({ result: 'fail', current: 0, reason: text, next: text, rule: text, cases: [id] }),
    aRegressionGate({ result: 'inconclusive', reason: `because ${text}`, next: text }),
    aGate({ gate: 'completeness', result: 'error', reason: text, next: text }),
  ];
  const kinds = ['critical', 'safety', 'broken', 'unreliable', 'failing', 'missing', 'conflicting', 'fixed'] as const;
  return aReport(
    {
      verdict: 'fail',
      reason: text,
      gates,
      metrics: { pass_rate: aMetric({ errored: 2, error: text }) },
      comparison: {
        ...base.comparison!,
        broken: [id],
        new: [id],
        removed: [id],
        fixed: [id],
        edited: [id],
        changes: [{ id, baselineId: id, before: 1, after: 0 }],
      },
      flaky: [{ id, passed: 3, trials: 5 }],
      unanswered: [id],
      notes: [text],
      baseline: { why: text, refused: [{ why: text }] },
    },
    {
      details: kinds.map((kind) =>
        aCaseDetail({
          kind,
          id,
          tags: [id, id],
          place: { file: `evals/${id}`, line: 3 },
          input: text,
          reference: { said: text },
          before: { passed: 1, trials: 1, output: { output: text } },
          after: {
            passed: 0,
            trials: 1,
            output: { output: text, tool_calls: [{ name: id, arguments: { [text]: text } }] },
            reasons: [text, `judge: ${text}`],
          },
        }),
      ),
      policyChanges: [{ key: id, before: id, after: id, effect: 'loosened' }],
      pinChanges: [{ path: id, kind: id, change: 'changed', before: id, after: id }],
      acceptances: [{ id, covers: id, owner: id, reason: text, daysLeft: 3, refused: text }],
      reproduce: `touchstone run ${id}`,
      ...facts,
    },
  );
}

function problemsOf(text: string): Problem[] {
  return [
    { code: 'yaml', message: text, place: { file: text, line: 1, column: 2 }, hint: text },
    { code: 'yaml', message: `\`${text}\` is no key`, hint: `write \`${text}\`` },
  ];
}

/** Sink → what is wrong with it. */
type Sink = (text: string) => string[];

const SINKS: { readonly [name: string]: Sink } = {
  comment: (text) => findPrintedMarkdown(renderMarkdown(saidEverywhere(text), COMMENT_ROOM)),
  'summary of two suites': (text) =>
    findPrintedMarkdown(renderSuites([saidEverywhere(text), saidEverywhere(text, { mode: 'report' })], SUMMARY_ROOM)),
  'full outputs': (text) =>
    findPrintedMarkdown(renderMarkdown(saidEverywhere(text, { outputs: 'full' }), SUMMARY_ROOM)),
  'no outputs': (text) =>
    findPrintedMarkdown(renderMarkdown(saidEverywhere(text, { outputs: 'none' }), SUMMARY_ROOM)),
  'progress comment': (text) =>
    findPrintedMarkdown(renderProgress({ suites: [text], last: saidEverywhere(text) })),
  'failure comment': (text) =>
    findPrintedMarkdown(
      renderFailureMarkdown(problemsOf(text), { room: COMMENT_ROOM, links: linksOf(text) })),
  log: (text) => findLiveLines(renderTerminal(saidEverywhere(text), { color: false, width: 120 })),
  'narrow log': (text) => findLiveLines(renderTerminal(saidEverywhere(text), { color: false, width: 41 })),
  'failure log': (text) => findLiveLines(renderFailureTerminal(problemsOf(text), { color: false, width: 120 })),
  terminal: (text) =>
    findLiveLines(renderTerminal(saidEverywhere(text), { color: true, width: 80 }).replace(COLOURS, '')),
  'log line': (text) => findLiveWords(escapeLog(text), 2000),
  annotations: (text) =>
    renderAnnotations([saidEverywhere(text)], problemsOf(text)).flatMap(({ title, message }) => [
      ...findLiveWords(title, 200),
      ...findLiveWords(message, 1000),
    ]),
  'junit.xml': findJunitFaults,
  '--json': (text) => findJsonFaults(renderJson(saidEverywhere(text).verdict, { run: text }), text),
  '--json of a failure': (text) => findJsonFaults(renderFailureJson(problemsOf(text)), text),
  chat: findChatFaults,
};

/** What is an address as it stands is one to its reader, too: GitHub gives them, and nobody else. */
function linksOf(text: string): { run?: string; docs?: string } {
  return /^https?:\/\//.test(text) ? {} : { run: text, docs: text };
}

/** A step may print the document: `cat report.md`. */
function findPrintedMarkdown(document: string): string[] {
  return [...findLiveMarkdown(document, HOSTS), ...findLiveLines(document)];
}

function findJunitFaults(text: string): string[] {
  const report = saidEverywhere(text);
  const cases = [someCase(text.slice(0, 200), ['failed', 'missing']), someCase(`2 ${text.slice(0, 100)}`, ['missing'])];
  const placeOf = (): { file: string } => ({ file: text });
  const redact = createRedactor([]);
  const document = [...renderJunit(report, { cases, placeOf, redact })].join('');
  const elements = listElements(readXml(document));
  const named = (name: string): number => elements.filter((element) => element.name === name).length;
  const found = [named('testsuites'), named('testsuite'), named('testcase'), elements.length];
  // two cases, three gates, and what became of each
  const isTorn = JSON.stringify(found) !== '[1,2,5,13]';
  return [...findLiveLines(document), ...(isTorn ? [`other elements: ${found.join()}`] : [])];
}

function findJsonFaults(document: object, text: string): string[] {
  const written = formatJson(document);
  const read = JSON.parse(written) as { reason: string };
  return [...findLiveLines(written), ...(read.reason.includes(text) ? [] : ['the text itself is lost'])];
}

function findChatFaults(text: string): string[] {
  const line = escapeChat(text);
  // something stands there: `a.b&gt;c` is no name `a.bc`
  const read = line.replaceAll(/&(?:lt|gt|amp);/g, ' ');
  return [
    ...findLiveWords(line, 20_000),
    ...(/[<>&]|[*~`[\]]|@\S|:\/\/|\w\.[a-z]{2}/i.test(read.replaceAll(/[@.:]\u200B/g, '')) ? [`live: ${line.slice(0, 300)}`] : []),
  ];
}

describe.each(Object.entries(SINKS))('%s', (_, findFaults) => {
  test.each(Object.entries(HOSTILE_STRINGS))('%s', (__, text) => {
    expect(findFaults(text)).toEqual([]);
  });

  test('mutated, mixed and random texts', () => {
    const pieces = fc.constantFrom(
      ...Object.values(HOSTILE_STRINGS).map((text) => text.slice(0, 300)),
      '|', '`', '``', '\\', '\n', '\r', '\t', '<', '>', '&', '@a', '#1', '::', '##[', ']', '(', '$', '_', '*', '~', '\u200B', '\uFE0F', '- ', '1. ', '---', '=', 'https:', '//', 'www', '.', 'GH-', '1',
    );
    const random = fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 20 }));
    const mutated = fc
      .tuple(fc.constantFrom(...Object.values(HOSTILE_STRINGS).map((text) => text.slice(0, 300))), fc.nat(300), random)
      .map(([text, at, piece]) => text.slice(0, at) + piece + text.slice(at));
    fc.assert(
      fc.property(fc.oneof(mutated, fc.array(random, { maxLength: 6 }).map((parts) => parts.join(''))), (text) => {
        expect(findFaults(text)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the judges of this test are not blind', () => {
  test.each([
    ['an image', '![x](https://evil.example/?q=1)'],
    ['a link', '[press](https://evil.example)'],
    ['a tag', '<img src=x>'],
    ['a mention', 'cc @octocat'],
    ['an encoded mention', 'cc &#64;octocat'],
    ['a reference', 'fixes #1'],
    ['an address', 'see https://evil.example'],
    ['a comment', 'x <!-- y'],
    ['emphasis', '**bold** _it_'],
    ['math', 'price $E$'],
    ['a fence', '```\nopen'],
    ['an unbalanced fold', '<details><summary>x</summary>'],
    ['a torn table', '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |'],
    ['a row without a table', '| 1 | 2 |'],
    ['a foreign entity', '&lt;b&gt;'],
    ['a direction mark', 'a\u202Eb'],
  ])('%s', (_, text) => {
    expect(findLiveMarkdown(text, HOSTS)).not.toEqual([]);
  });

  test.each(['::error::x', '  ::add-mask::x', 'a ##[group]x', 'a\u001B[2Jb', 'a\rb'])('%j', (text) => {
    expect(findLiveLines(text)).not.toEqual([]);
  });

  test.each(['<a>', '<a><b></a></b>', '<a x="<"/>', '<a>&bogus;</a>', '<a>\u0001</a>', '<a/><b/>', '<a x="1" x="2"/>', '<a><![CDATA[x]]></a>'])(
    'no XML: %s',
    (text) => expect(() => readXml(text)).toThrow(),
  );
});
