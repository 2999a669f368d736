import * as posix from 'node:path/posix';

/** In what a file is written that is followed. */
export type Language = 'javascript' | 'python' | 'shell';

const RUNNERS: readonly [RegExp, Language][] = [
  [/^(?:node|nodejs|tsx|ts-node|ts-node-esm|bun|deno|vite-node|jiti|nodemon)$/, 'javascript'],
  [/^(?:python|pypy)[\d.]*$/, 'python'],
  [/^(?:ba|z|da|k)?sh$|^source$|^\.$/, 'shell'],
];
/** Of a runner: what follows is not yet its program. */
const ON_THE_WAY = /^(?:[-$].*|run|watch)$/;
/** Options are not counted. */
const MOST_WORDS = 8;

/** The words that a runner of JavaScript may take for its program: with options some of their values are among them. */
export function listPrograms(pieces: readonly string[]): string[] {
  return pieces.flatMap((piece, index) => {
    if (languageOf(piece) !== 'javascript') return [];
    const rest = listBehind(pieces, index);
    const end = rest.findIndex(
      (word, at) => !ON_THE_WAY.test(word) && !rest[at - 1]?.startsWith('-'),
    );
    return rest.slice(0, end < 0 ? undefined : end + 1).filter((word) => !ON_THE_WAY.test(word));
  });
}

/** What stands behind a runner, by the language that this reads: a script need not say itself what it is written in. */
export function listRun(pieces: readonly string[]): ReadonlyMap<string, Language> {
  const run = new Map<string, Language>();
  for (const [index, piece] of pieces.entries()) {
    const language = languageOf(piece);
    if (language === undefined) continue;
    for (const word of listBehind(pieces, index)) run.set(word, language);
  }
  return run;
}

function listBehind(pieces: readonly string[], index: number): string[] {
  const behind: string[] = [];
  let count = 0;
  for (let at = index + 1; at < pieces.length && count < MOST_WORDS; at += 1) {
    const word = pieces[at]!;
    behind.push(word);
    if (!ON_THE_WAY.test(word)) count += 1;
  }
  return behind;
}

function languageOf(piece: string): Language | undefined {
  const name = piece === '.' ? piece : posix.basename(piece);
  return RUNNERS.find(([runner]) => runner.test(name))?.[1];
}
