/**
 * Controls beyond C0, direction marks, letters that nobody sees, and the `#` of a legacy workflow
 * command: all of them occur in strings only.
 */
const TROUBLE =
  /[\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0]|\uDB40[\uDC00-\uDFFF]|#(?=#*\[)/g;

/** JSON for stdout, where a runner or a terminal may read along: equal as JSON, harmless as text. */
export function formatJson(document: unknown): string {
  return JSON.stringify(document, null, 2).replace(TROUBLE, (char) =>
    char.split('').map(escapeUnit).join(''),
  );
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
