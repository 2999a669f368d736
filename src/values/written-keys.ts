/** Keys in a valid JSON text: the texts that a colon follows. No regular expression: long texts exhaust its stack. */
export function countWrittenKeys(text: string): number {
  let count = 0;
  for (let start = text.indexOf('"'); start >= 0;) {
    let after = findTextEnd(text, start) + 1;
    while (' \t\r\n'.includes(text[after] ?? '-')) after += 1;
    if (text[after] === ':') count += 1;
    start = text.indexOf('"', after);
  }
  return count;
}

function findTextEnd(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
}
