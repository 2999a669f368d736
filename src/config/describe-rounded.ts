/** Message and hint of an integer that no number holds. */
export function describeRounded(written: string): [message: string, hint: string] {
  return [
    `this number is too large: it would be read as ${Number(written)}`,
    `write it as text: "${written}"`,
  ];
}
