import { describe, expect, test } from '@jest/globals';
import { WorkflowCommands } from './workflow-commands.ts';

function read(...lines: string[]): WorkflowCommands {
  const commands = new WorkflowCommands(['s3cret']);
  for (const line of lines) commands.read(line);
  return commands;
}

describe('the runner', () => {
  test('reads annotations with their place, and unescapes them', () => {
    const { annotations } = read(
      '  ::error file=a%2Cb.jsonl,line=3,endLine=4,col=1,title=Broken%3A case::first%0Asecond 100%25',
      '::warning::careful',
      '::NOTICE ::for your information',
    );
    expect(annotations).toEqual([
      {
        type: 'error',
        message: 'first\nsecond 100%',
        title: 'Broken: case',
        file: 'a,b.jsonl',
        line: 3,
        endLine: 4,
        col: 1,
      },
      { type: 'warning', message: 'careful' },
      { type: 'notice', message: 'for your information' },
    ]);
  });

  test('shows ten of each type and hides the others; cuts at 4,096 characters', () => {
    const errors = Array.from({ length: 12 }, (_, n) => `::error::${n}`);
    const { annotations, hiddenAnnotations } = read(...errors, `::warning::${'x'.repeat(5000)}`);
    expect(annotations.filter(({ type }) => type === 'error')).toHaveLength(10);
    expect(hiddenAnnotations.map(({ message }) => message)).toEqual(['10', '11']);
    expect(annotations.at(-1)?.message).toHaveLength(4096);
  });

  test('takes new commands at the start of a line only, old ones anywhere', () => {
    const commands = read(
      'the model said ::error::no',
      'the model said ##[error]yes',
      '##[set-output name=verdict;]pass',
      '::set-output name=gates::%3A1',
      '::nonsense::text',
      '##[nonsense]text',
    );
    expect(commands.annotations).toEqual([{ type: 'error', message: 'yes' }]);
    expect(commands.outputs).toEqual({ verdict: 'pass', gates: '%3A1' });
    expect(commands.log).toEqual([
      'the model said ::error::no',
      '##[error]yes',
      '::nonsense::text',
      '##[nonsense]text',
    ]);
  });

  test('masks what it was told to, line by line, from then on', () => {
    const commands = read(
      'e1',
      '::add-mask::e1%0Ae2',
      'e1 and e2 and s3cret',
      '::error::e2',
      '::add-mask::',
    );
    expect(commands.log.slice(0, 3)).toEqual(['e1', '*** and *** and ***', '##[error]***']);
    expect(commands.annotations.at(-1)?.message).toMatch(/empty string/);
  });

  test('stops and resumes on a token', () => {
    const commands = read('::stop-commands::T0k', '::error::no', '::t0k::', '::error::yes');
    expect(commands.annotations.map(({ message }) => message)).toEqual(['yes']);
  });

  test('notices problem matchers, and fails on commands that are off', () => {
    const commands = read('::add-matcher::./evil.json', '::set-env name=PATH::/evil');
    expect(commands.matchers).toEqual(['./evil.json']);
    expect(commands.failed).toBe(true);
  });
});
