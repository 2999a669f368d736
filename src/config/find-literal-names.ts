import { findBrokenInValue } from '../values/broken-templates.ts';
import { isRecord } from '../values/json-guards.ts';
import { BRACES, visitTexts } from '../values/template.ts';
import { describeBroken } from './find-template-mistakes.ts';
import type { Mistake } from './mistake.ts';

const VARIABLE = /\$\{env:[^}]*\}?/;
const ONLY_VARIABLE = /^\s*\$\{env:([^}]*)\}\s*$/;
const VARIABLE_START = '${env:';

/**
 * Names in an http target that would be sent as they are written: templates in headers, variables anywhere else. In a body only a whole
 * text that is one of `env`'s can be nothing else: it may speak of PowerShell.
 */
export function findLiteralNames(http: Record<string, unknown>, env: readonly string[]): Mistake[] {
  const { url, body, headers } = http;
  const broken = findBrokenInValue(url).map((template) => ({
    pointer: '/target/http/url',
    ...describeBroken(template),
  }));
  return [
    ...broken,
    ...findVariables(url, 'url', () => true),
    ...findVariables(body, 'body', (text) => env.includes(ONLY_VARIABLE.exec(text)?.[1] ?? '')),
    ...Object.entries(isRecord(headers) ? headers : {}).flatMap(([header, value]) =>
      findInHeader(header, String(value)),
    ),
  ];
}

function findVariables(
  value: unknown,
  part: 'url' | 'body',
  isMeant: (text: string) => boolean,
): Mistake[] {
  const found: string[] = [];
  visitTexts(value, (text) => {
    if (isMeant(text)) found.push(...(VARIABLE.exec(text) ?? []));
  });
  return found.slice(0, 1).map((variable) => ({
    pointer: `/target/http/${part}`,
    message: `the ${part} holds ${variable}, which would be sent as it is written`,
    hint: 'a variable may stand in a header: headers: { authorization: "Bearer ${env:NAME}" }',
    readable: true,
  }));
}

function findInHeader(header: string, value: string): Mistake[] {
  const at = { pointer: '/target/http/headers', key: header };
  const template = value.match(BRACES)?.[0] ?? findBrokenInValue(value)[0]?.written;
  const last = value.lastIndexOf(VARIABLE_START);
  const unclosed = last >= 0 && !value.includes('}', last) ? value.slice(last) : undefined;
  return [
    ...(template === undefined
      ? []
      : [
          {
            ...at,
            message: `the header ${header} holds ${template}, which would be sent as it is written`,
            hint: 'templates may stand in url and body; a header may name a variable of target.env: ${env:NAME}',
            readable: true as const,
          },
        ]),
    ...(unclosed === undefined
      ? []
      : [
          {
            ...at,
            message: `the header ${header} holds ${unclosed}, which nothing closes`,
            hint: 'write ${env:NAME}',
            readable: true as const,
          },
        ]),
  ];
}
