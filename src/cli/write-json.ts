import { formatJson } from '../report/format-json.ts';
import { mapTexts } from '../values/map-texts.ts';
import type { CliHost } from './host.ts';

/** The one document of `--json`. Secrets are taken out of its texts before they are written, so that it stays JSON. */
export function writeJson(document: object, { stdout, secrets }: CliHost): void {
  stdout.write(`${formatJson(mapTexts(document, secrets.redact))}\n`);
}
