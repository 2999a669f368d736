import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { someGitRepository } from '../builders/git-repository.ts';
import type { RunDocument } from '../../src/domain/run.ts';
import { makeFolder } from './run-cli.ts';
import { pinFolder, runVerb } from './run-verb.ts';

type Files = Readonly<Record<string, string | null>>;

/** What `--json` prints, as far as tests read it. */
export interface ChangeDocument {
  verdict: string;
  reason: string;
  gates: {
    gate: string;
    metric?: string;
    result: string;
    rule: string;
    drop?: number;
    matched?: number;
    next?: string;
  }[];
  comparison: Record<'new' | 'removed' | 'edited' | 'broken' | 'fixed', string[]> & {
    matched: number;
  };
  usage: { target: { calls: number }; judges: { calls: number } };
  run: string;
}

/** What a change came to: exit code, document, and the report as people read it. */
export interface Changed {
  code: number | null;
  document: ChangeDocument;
  report: string;
  stderr: string;
}

/** A repository with a measured main, and changes onto it. */
export interface ChangedProject {
  folder: string;
  /** The files on main, pinned, committed and measured. */
  main(files: Files): Promise<void>;
  /** A change of the working tree (null: the file is taken out), pinned unless told otherwise, judged onto main. */
  change(
    files: Files,
    options?: { pin?: boolean; compare?: boolean; args?: string[] },
  ): Promise<Changed>;
  /** Main's run. */
  baseline(): string;
  readRun(run: string): Promise<RunDocument>;
  remove(): Promise<void>;
}

export async function openProject(): Promise<ChangedProject> {
  const place = await makeFolder({});
  const { folder } = place;
  const repository = someGitRepository(folder);
  let baseline = '';

  async function write(files: Files): Promise<void> {
    for (const [path, text] of Object.entries(files))
      if (text === null) await rm(join(folder, path));
      else await place.write(path, text);
  }

  return {
    folder,
    async main(files) {
      await write({ '.gitignore': 'evals/runs/\nkept/\n', ...files });
      await pinFolder(folder);
      repository.git('add', '-A');
      repository.commit('main');
      const { stdout, stderr, code } = await runVerb(folder, [
        'run',
        '--record',
        '--json',
        '--out',
        'kept',
      ]);
      if (code === 2) throw new Error(`main could not be measured: ${stderr}`);
      baseline = (JSON.parse(stdout) as ChangeDocument).run;
    },
    async change(files, { pin = true, compare = true, args = [] } = {}) {
      repository.git('checkout', '--quiet', '--force', 'main');
      repository.git('clean', '-fdq');
      await write(files);
      if (pin) await pinFolder(folder);
      const sides = compare ? ['--baseline', baseline] : [];
      const { code, stdout, stderr } = await runVerb(folder, [
        'run',
        '--json',
        '--base',
        'main',
        ...sides,
        ...args,
      ]);
      if (stdout === '') throw new Error(stderr);
      const document = JSON.parse(stdout) as ChangeDocument;
      const { stdout: report } =
        document.run === undefined
          ? { stdout: '' }
          : await runVerb(folder, ['report', document.run, '--format', 'markdown', ...sides]);
      return { code, document, report, stderr };
    },
    baseline: () => baseline,
    async readRun(run) {
      const { readFile } = await import('node:fs/promises');
      return JSON.parse(await readFile(join(run, 'run.json'), 'utf8')) as RunDocument;
    },
    remove: () => place.remove(),
  };
}
