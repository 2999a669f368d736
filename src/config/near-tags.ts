import type { Place } from '../domain/place.ts';
import type { Gates } from '../domain/suite.gen.ts';
import type { Problem } from '../errors.ts';
import type { SourceDocument } from './source-document.ts';
import { countSlips } from './suggest-word.ts';

/** In shorter words another letter is often another word. */
const SHORTEST_MISSPELT = 6;
/** Tags, and spellings that are told. */
const MOST_REMEMBERED = 10_000;
const MOST_TOLD = 5;

/** Cyrillic and Greek letters by the Latin ones that they look like. */
const LOOK_ALIKES: { readonly [letter: string]: string } = {
  '\u0430': 'a',
  '\u03b1': 'a',
  '\u0441': 'c',
  '\u0435': 'e',
  '\u0456': 'i',
  '\u03b9': 'i',
  '\u0458': 'j',
  '\u043e': 'o',
  '\u03bf': 'o',
  '\u0440': 'p',
  '\u03c1': 'p',
  '\u0455': 's',
  '\u0442': 't',
  '\u03c4': 't',
  '\u0443': 'y',
  '\u03c5': 'u',
  '\u0445': 'x',
  '\u03c7': 'x',
};

const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

type Finding = { status: 'same' | 'misspelt'; meant: string } | { status: 'other' };

/** Tags that a reader takes for a class tag, and that the gates do not: without a word such a case would lose its class. */
export class NearTags {
  readonly warnings: Problem[] = [];
  /** What the warnings are about. */
  readonly told = new Set<string>();
  private readonly classTags: readonly string[];
  private readonly findings = new Map<string, Finding>();

  constructor({ critical, safety }: Pick<Gates, 'critical' | 'safety'>) {
    this.classTags = [...critical.tags, ...safety.tags];
  }

  /** What is wrong with the tags of a case; a small misspelling is kept among the warnings, once. */
  find(tags: readonly string[], { id, source }: { id: string; source: SourceDocument }): Problem[] {
    return tags.flatMap((tag, index) => {
      const finding = this.judge(tag);
      if (finding.status === 'other') return [];
      const { meant } = finding;
      const place = (): Place => source.locate(`/tags/${index}`);
      if (finding.status === 'same')
        return {
          code: 'config',
          message: `the tag ${show(tag)} of case "${id}" reads like the class tag "${meant}" and is another one: no gate would hold the case to it`,
          place: place(),
          hint: `write "${meant}"; if another thing is meant, choose a name that cannot be taken for it`,
        };
      if (this.told.has(tag) || this.told.size >= MOST_TOLD) return [];
      this.told.add(tag);
      this.warnings.push({
        code: 'config',
        message: `case "${id}" is tagged ${show(tag)}, which no gate knows; did you mean the class tag \`${meant}\`?`,
        place: place(),
      });
      return [];
    });
  }

  private judge(tag: string): Finding {
    const known = this.findings.get(tag) ?? this.compare(tag);
    if (this.findings.size < MOST_REMEMBERED) this.findings.set(tag, known);
    return known;
  }

  private compare(tag: string): Finding {
    if (this.classTags.includes(tag)) return { status: 'other' };
    const folded = fold(tag);
    const same = this.classTags.find((meant) => fold(meant) === folded);
    if (same !== undefined) return { status: 'same', meant: same };
    const near = this.classTags.find(
      (meant) => meant.length >= SHORTEST_MISSPELT && countSlips(folded, fold(meant)) === 1,
    );
    return near === undefined ? { status: 'other' } : { status: 'misspelt', meant: near };
  }
}

function fold(tag: string): string {
  const plain = tag.normalize('NFKC').replace(UNSEEN, '').trim().toLowerCase();
  return plain.replace(/[\u0370-\u04ff]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}

/** With what cannot be seen, or is not what it looks like, as its number. */
function show(tag: string): string {
  return JSON.stringify(tag).replace(
    /[^ -~]/gu,
    (letter) => `\\u{${letter.codePointAt(0)!.toString(16)}}`,
  );
}
