// Runs as an action: a list of calls of the real clients, answered in the output `results`.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { getInput, saveState, setOutput } from '@actions/core';
import { context } from '@actions/github';

const temp = process.env['RUNNER_TEMP'];
const asked = JSON.parse(getInput('calls'));
const wantsCache = asked.every(({ do: name }) => name === 'save' || name === 'restore');
// Each is slow to load, and a list of calls is mostly of one kind. The library as it is, or what is left of it in our bundle.
const library = process.env['ARTIFACT_LIBRARY'] ?? '@actions/artifact';
const artifacts = wantsCache ? undefined : new (await import(library)).DefaultArtifactClient();
const { restoreCache, saveCache } = wantsCache ? await import('@actions/cache') : {};
const findBy = (workflowRunId) => ({
  token: getInput('github-token'),
  workflowRunId,
  repositoryOwner: context.repo.owner,
  repositoryName: context.repo.repo,
});

const calls = {
  async upload({ name, files, options }) {
    const root = join(temp, 'upload', name);
    const paths = Object.entries(files).map(([path, text]) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      return join(root, path);
    });
    return artifacts.uploadArtifact(name, paths, root, options);
  },
  list: async ({ run, latest }) =>
    (await artifacts.listArtifacts({ ...(run ? { findBy: findBy(run) } : {}), latest })).artifacts,
  get: async ({ name, run }) =>
    (await artifacts.getArtifact(name, run ? { findBy: findBy(run) } : {})).artifact,
  remove: ({ name }) => artifacts.deleteArtifact(name),
  async download({ id, run, expectedHash, raw }) {
    const path = join(temp, `download-${id}`);
    const { digestMismatch } = await artifacts.downloadArtifact(id, {
      path,
      skipDecompress: raw === true,
      ...(expectedHash ? { expectedHash } : {}),
      ...(run ? { findBy: findBy(run) } : {}),
    });
    const names = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const files = names.map((name) => [name.slice(path.length + 1), readFileSync(name, 'utf8')]);
    return { digestMismatch, files: raw ? files.map(([name]) => name) : Object.fromEntries(files) };
  },
  async save({ key, text }) {
    mkdirSync('kept', { recursive: true });
    writeFileSync('kept/value', text);
    return saveCache(['kept'], key);
  },
  async restore({ key, prefixes, lookupOnly }) {
    rmSync('kept', { recursive: true, force: true });
    const hit = await restoreCache(['kept'], key, prefixes, { lookupOnly: lookupOnly === true });
    return {
      hit: hit ?? null,
      text: hit && !lookupOnly ? readFileSync('kept/value', 'utf8') : null,
    };
  },
};

const results = [];
for (const call of asked) {
  try {
    results.push({ value: await calls[call.do](call) });
  } catch (error) {
    results.push({ error: `${error.name}: ${error.message}` });
  }
}
saveState('calls', String(results.length));
setOutput('results', JSON.stringify(results));
