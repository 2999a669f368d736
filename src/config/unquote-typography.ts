const TYPOGRAPHIC = /^[“”„‟‘’‚‛«»‹›](.*)[“”„‟‘’‚‛«»‹›]$/su;

/** The version in quotes of a word processor, which YAML takes for a part of it; undefined where there are none. */
export function unquoteTypography(version: string): string | undefined {
  return TYPOGRAPHIC.exec(version)?.[1];
}

/** What is wrong with such a version. */
export function describeOddQuotes(
  version: string,
  meant: string,
): { message: string; hint: string } {
  return {
    message: `${version} stands in typographic quotes, which would be a part of the version`,
    hint: `write version: "${meant}"`,
  };
}
