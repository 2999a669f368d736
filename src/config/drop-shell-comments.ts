/**
 * The lines of a shell script without what it says to people. Quotes may span lines, and where there are others than those of
 * the shell (in a here-document) it is not known what they enclose: cut is only what is a comment both by all the text above
 * and by the line alone.
 */
export function dropShellComments(script: string): string[] {
  const lines: string[] = [];
  let quote = '';
  for (const line of script.split('\n')) {
    if (line.trimStart().startsWith('#')) continue;
    const read = readLine(line, quote);
    quote = read.quote;
    lines.push(read.comment === readLine(line, '').comment ? line.slice(0, read.comment) : line);
  }
  return lines;
}

/** `quote`: the one that is open at the start, and at the end; `comment`: where it begins, at most behind the line. */
function readLine(line: string, quote: string): { comment: number; quote: string } {
  let open = quote;
  for (let at = 0; at < line.length; at += 1) {
    const found = line[at]!;
    if (found === '\\' && open !== "'") at += 1;
    else if (open !== '') open = found === open ? '' : open;
    else if (found === '"' || found === "'") open = found;
    else if (found === '#' && /\s/.test(line[at - 1] ?? ' ')) return { comment: at, quote: '' };
  }
  return { comment: line.length, quote: open };
}
