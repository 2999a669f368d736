/** What in a finished document of ours is alive that nobody but us may have written. Empty lists are good ones. */

const OUR_TAGS = /<\/?(?:details|summary|code)>/g;
/** Inline code of ours holds no mark-up at all: what would need some is written as HTML. */
const CODE_SPAN = /`[^`|\\<>&]+`/g;
const LINK = /\]\((https?:\/\/[^\s()<>]+)\)/g;
const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;
const RULE_ROW = /^\| (?:-{3,}:?(?: \| )?)+ \|$/;

/** @param hosts whose addresses may be links. */
export function findLiveMarkdown(text: string, hosts: readonly string[]): string[] {
  const faults: string[] = [];
  const [first = '', ...others] = text.split('\n');
  const body = /^<!-- touchstone \{[^>]*\} -->$/.test(first) ? others : [first, ...others];
  const { prose, isOpen } = withoutFences(body);
  if (isOpen) faults.push('a fence is left open');
  if (body.some((line) => line.includes('<!--'))) faults.push('an HTML comment');
  for (const line of prose)
    faults.push(...findLiveLine(line, hosts).map((fault) => `${fault}: ${line.slice(0, 300)}`));
  for (const tag of ['details', 'summary', 'code'])
    if (count(prose, `<${tag}>`) !== count(prose, `</${tag}>`))
      faults.push(`<${tag}> is not balanced`);
  return [...faults, ...findTornTables(prose), ...findHidden(text)];
}

/** Lines that are read as markdown. */
function withoutFences(lines: readonly string[]): { prose: string[]; isOpen: boolean } {
  let open = '';
  const prose = lines.filter((line) => {
    const ticks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (open !== '') {
      if (ticks.startsWith(open) && line.trim() === ticks) open = '';
      return false;
    }
    open = ticks;
    return ticks === '';
  });
  return { prose, isOpen: open !== '' };
}

function findLiveLine(line: string, hosts: readonly string[]): string[] {
  const faults: string[] = [];
  const rest = line
    .replace(OUR_TAGS, ' ')
    .replace(CODE_SPAN, 'code')
    .replace(LINK, (whole, address: string) => {
      if (hosts.includes(new URL(address).host)) return ']';
      faults.push(`a link to ${address}`);
      return whole;
    });
  const marked = rest
    .replace(/\*\*(?:[A-Z][A-Za-z ():]*|does not count)\*\*/g, '')
    .replace(/^(?:#{3,4} |- |> |\|)/, '')
    .replace(/\[(?=[^[\]]*\](?!\())/g, '');
  if (/[<>]/.test(rest.replace(/^> /, ''))) faults.push('a tag');
  if (/!\[/.test(rest)) faults.push('an image');
  if (/[`*~$\\]/.test(marked)) faults.push('mark-up');
  if (/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u.test(marked)) faults.push('emphasis');
  const read = decode(rest);
  if (/[@#][\p{L}\p{N}_]/u.test(read)) faults.push('a mention or a reference');
  if (/\bGH-\d/i.test(read)) faults.push('a reference');
  if (/:\/\/|\bwww\.|\bmailto:(?!\u200B)/i.test(read)) faults.push('an address');
  if (/&(?!#\d+;)/.test(rest)) faults.push('an entity of somebody else');
  return faults;
}

function decode(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

/** Every row has the cells of its header. */
function findTornTables(lines: readonly string[]): string[] {
  const faults: string[] = [];
  let columns: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith('|')) {
      columns = undefined;
      continue;
    }
    const cells = line.split(/(?<!\\)\|/).length - 2;
    columns ??= RULE_ROW.test(lines[index + 1] ?? '') ? cells : undefined;
    if (columns === undefined || cells !== columns || !line.endsWith('|'))
      faults.push(`a torn table row: ${line.slice(0, 300)}`);
  }
  return faults;
}

/** Control characters, terminal sequences, and what turns text round or hides in it. */
function findHidden(text: string): string[] {
  const hidden = HIDDEN.exec(text);
  return [
    ...(hidden ? [`U+${hidden[0].codePointAt(0)!.toString(16)} at ${hidden.index}`] : []),
    ...(text.isWellFormed() ? [] : ['half a character']),
  ];
}

function count(lines: readonly string[], part: string): number {
  return lines.join('\n').split(part).length - 1;
}

/** Of a log or a terminal without colours: nothing a runner obeys, nothing a terminal acts on. */
export function findLiveLines(text: string): string[] {
  return [
    ...text
      .split('\n')
      .filter((line) => /^\s*::|##\[/.test(line))
      .map((line) => `a command: ${line.slice(0, 300)}`),
    ...findHidden(text),
  ];
}

/** Of something that must be one line of plain words. */
export function findLiveWords(text: string, maxChars: number): string[] {
  return [
    ...(/[\n\r\t]/.test(text) ? ['more than one line'] : []),
    ...(text.length > maxChars ? [`${text.length} characters`] : []),
    ...findLiveLines(text),
  ];
}
