import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { guardOutput, type OutputStream } from '../../../src/adapters/logs/guard-output.ts';
import { createRedactor } from '../../../src/adapters/redact.ts';
import { HOSTILE_STRINGS } from '../../support/hostile-strings.ts';
import { WorkflowCommands } from '../../support/workflow-commands.ts';

function openGuarded(debug = false) {
  const written: string[] = [];
  const stream: OutputStream = { write: (chunk: unknown) => written.push(String(chunk)) > 0 };
  const guard = guardOutput([stream], { redact: createRedactor(['opaque-key-1']), debug });
  return { stream, guard, text: () => written.join('') };
}

/** What a runner makes of it; the log aside, all of it must be empty. */
function obey(text: string): object {
  const runner = new WorkflowCommands([]);
  for (const line of text.split(/\r?\n|\r/)) runner.read(line);
  const { annotations, outputs, state, matchers, failed, masks } = runner;
  return { annotations, outputs, state, matchers, failed, masks };
}
const NOTHING = obey('');

function expectWordsOnly(text: string): void {
  expect(obey(text)).toEqual(NOTHING);
  expect(text).not.toMatch(/^\s*::|##\[/m);
  // eslint-disable-next-line no-control-regex
  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
}

test('the runner of this test obeys commands, so that nothing is proved by a deaf one', () => {
  for (const name of ['workflow command', 'indented command', 'masking command', 'legacy command'])
    expect(obey(HOSTILE_STRINGS[name]!)).not.toEqual(NOTHING);
});

describe('whatever is written', () => {
  test.each(Object.entries(HOSTILE_STRINGS))('%s', (_, text) => {
    const { stream, guard, text: written } = openGuarded();
    stream.write(text);
    stream.write(`\n   ${text}\r${text}\n`);
    guard.flush();
    expectWordsOnly(written());
  });

  test('any text, in any pieces, as text or as bytes', () => {
    const unit = fc.constantFrom(
      ':',
      '::',
      '::error::',
      '##[',
      '#',
      '[',
      '\n',
      '\r',
      ' ',
      '\u200B',
      'é',
      ']',
    );
    const piece = fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.boolean())), (pieces) => {
        const { stream, guard, text } = openGuarded();
        for (const [part, asBytes] of pieces) stream.write(asBytes ? Buffer.from(part) : part);
        guard.flush();
        expectWordsOnly(text());
      }),
    );
  });

  test('a command in two pieces is none', () => {
    const { stream, text } = openGuarded();
    stream.write(':');
    stream.write(':error::pwned\n#');
    stream.write('#[add-mask]e\n');
    expect(text()).toBe('error: pwned\n## [add-mask]e\n');
  });

  test('lines stay lines, and keep their indentation', () => {
    const { stream, text } = openGuarded();
    stream.write('one\n  two');
    stream.write('\nthree\n');
    expect(text()).toBe('one\n  two\nthree\n');
  });

  test('secrets are taken out', () => {
    const { stream, text } = openGuarded();
    stream.write('the key is opaque-');
    stream.write('key-1\n');
    expect(text()).toBe('the key is ***\n');
  });

  test('a line without an end does not pile up', () => {
    const { stream, text } = openGuarded();
    stream.write('x'.repeat(200_000));
    expect(text().length).toBeGreaterThan(3000);
  });

  test('who waits for the write is told', async () => {
    const { stream } = openGuarded();
    await new Promise<void>((done) => void stream.write('x\n', () => done()));
  });
});

describe("the toolkit's own parts", () => {
  test('speak in words', () => {
    const { stream, text } = openGuarded();
    stream.write('::warning title=a::Failed to save:%0Aopaque-key-1 50%25\n');
    expect(text()).toBe('warning: Failed to save:\n*** 50%\n');
  });

  test('say for debugging only what is asked for', () => {
    const [quiet, asked] = [openGuarded(), openGuarded(true)];
    for (const { stream } of [quiet, asked]) stream.write('::debug::isGhes false\n');
    expect([quiet.text(), asked.text()]).toEqual(['', 'debug: isGhes false\n']);
  });
});

describe('command', () => {
  test('lets what is written inside it through, after what was begun before', () => {
    const { stream, guard, text } = openGuarded();
    stream.write('half a line');
    guard.command(() => stream.write('::error::ours\n'));
    stream.write('::error::theirs\n');
    expect(text()).toBe('half a line\n::error::ours\nerror: theirs\n');
  });

  test('closes again when it throws', () => {
    const { stream, guard, text } = openGuarded();
    expect(() =>
      guard.command(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    stream.write('::error::x\n');
    expect(text()).toBe('error: x\n');
  });
});
