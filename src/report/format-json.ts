/** Controls beyond C0, direction marks, and the `#` of a legacy workflow command: all of them occur in strings only. */
const TROUBLE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|#(?=#*\[)/g;

/** JSON for stdout, where a runner or a terminal may read along: equal as JSON, harmless as text. */
export function formatJson(document: unknown): string {
  return JSON.stringify(document, null, 2).replace(
    TROUBLE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
