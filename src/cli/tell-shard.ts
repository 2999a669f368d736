import type { MeasuredShard } from '../measure-shard.ts';
import { capitalize } from '../report/capitalize.ts';
import { describeShard } from '../report/describe-shard.ts';
import { escapeLog } from '../report/escape-log.ts';
import { EXIT, type CliHost } from './host.ts';
import { nameFolder } from './locate-run.ts';
import { writeJson } from './write-json.ts';

/** Tells what became of a shard, which never gates: 0 is measured, 2 is not. */
export function tellShard(
  measured: MeasuredShard,
  { asJson, host }: { asJson: boolean; host: CliHost },
): number {
  const { isMeasured, text, document } = describeShard(measured);
  const stream = asJson ? host.stderr : host.stdout;
  stream.write(`${escapeLog(capitalize(text))}.\n`);
  if (asJson) writeJson({ ...document, run: measured.folder }, host);
  else host.stderr.write(`Run: ${escapeLog(nameFolder(measured.folder, host.cwd))}\n`);
  return isMeasured ? EXIT.pass : EXIT.error;
}
