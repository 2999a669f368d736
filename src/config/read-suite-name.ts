import { isRecord } from '../values/json-guards.ts';
import { parseYaml } from './parse-yaml.ts';

const NAME = /^[a-z0-9-]{1,60}$/;
const SUITE_LINE = /(?:^|\n)suite:[ \t]*(["']?)([a-z0-9-]{1,60})\1[ \t]*(?:#[^\n]*)?\r?(?=\n|$)/;

/**
 * The name of the suite that a text is of. It need not be a suite yet: comments are kept by suite name, and a file that is broken
 * has one too, where it shows it on a line of its own. Written in another way it is what YAML reads: a suite of main whose name
 * nobody finds would have no say.
 */
export function readSuiteName(text: string): string | undefined {
  return SUITE_LINE.exec(text)?.[2] ?? parseName(text);
}

function parseName(text: string): string | undefined {
  try {
    const { data } = parseYaml(text, '');
    const name = isRecord(data) ? data['suite'] : undefined;
    return typeof name === 'string' && NAME.test(name) ? name : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a text may be a suite: what has neither `datasets` nor `target` is another program's file. One that is broken may be. */
export function isSuiteText(text: string): boolean {
  try {
    const { data } = parseYaml(text, '');
    return isRecord(data) && 'datasets' in data && 'target' in data;
  } catch {
    return true;
  }
}
