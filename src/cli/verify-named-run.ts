import { tuneEngine } from '../adapters/tune-engine.ts';
import { openEvidence } from '../adapters/storage/read-evidence.ts';
import { openStoredRun } from '../adapters/storage/run-folder.ts';
import { UserError } from '../errors.ts';
import type { EvidenceFolder } from '../evidence-folder.ts';
import { renderVerification, renderVerificationJson } from '../report/render-verification.ts';
import { verifyRun } from '../verify-run.ts';
import { DEFAULT_CONFIG, type ParsedArguments } from './arguments.ts';
import { EXIT, type CliHost } from './host.ts';
import { locateRun } from './locate-run.ts';
import { openWorkplace, textOf } from './workplace.ts';
import { writeJson } from './write-json.ts';

/** `touchstone report RUN --verify`: 0 where all of it holds, whatever the verdict. Needs nothing but the run's folder. */
export async function verifyNamedRun(
  { positionals, options }: ParsedArguments,
  host: CliHost,
): Promise<number> {
  for (const option of ['config', 'format'])
    if (options[option] !== undefined)
      throw new UserError({
        code: 'usage',
        message: `--${option} and --verify do not go together`,
        hint: 'a run is verified by the gates that it was judged by, and told with --json',
      });
  tuneEngine();
  const { runsFolder } = openWorkplace(host.cwd);
  const runs = runsFolder(DEFAULT_CONFIG, undefined);
  const open = (name: string): EvidenceFolder => openFolder(locateRun(name, runs, host.cwd));
  const baseline = textOf(options['baseline']);
  const verification = await verifyRun(
    open(positionals[0]!),
    baseline === undefined ? undefined : open(baseline),
  );
  if (options['json'] === true) writeJson(renderVerificationJson(verification), host);
  (options['json'] === true ? host.stderr : host.stdout).write(renderVerification(verification));
  return verification.mismatches.length === 0 ? EXIT.pass : EXIT.error;
}

function openFolder(folder: string): EvidenceFolder {
  return { ...openEvidence(folder), open: () => openStoredRun(folder) };
}
