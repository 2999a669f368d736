/** Of a text that need not be a suite yet: comments are kept by suite name, and a file that is broken has one too. */
const SUITE_LINE = /(?:^|\n)suite:[ \t]*(["']?)([a-z0-9-]{1,60})\1[ \t]*(?:#[^\n]*)?\r?(?=\n|$)/;

/** The name of the suite that a text is of, where it shows one on a line of its own. A line ends where YAML says. */
export function readSuiteName(text: string): string | undefined {
  return SUITE_LINE.exec(text)?.[2];
}
