import { afterEach, describe, expect, test } from '@jest/globals';
import { openDirectly } from '../../../src/adapters/models/open-client.ts';
import { openModel } from '../../../src/adapters/models/open-model.ts';
import { systemClock } from '../../../src/adapters/system-clock.ts';
import { loadSuite } from '../../../src/config/load-suite.ts';
import type { Suite } from '../../../src/domain/case.ts';
import { makePatient } from '../../../src/run/patient-model.ts';
import { freeTurns } from '../../builders/free-turns.ts';
import { startLoopbackHttp, type LoopbackHttp } from '../../support/loopback-http.ts';
import { SUITE_FILE, SUITE_FILES } from '../../support/suite-files.ts';
import { makeRepository } from '../../support/temp-repository.ts';

const ANSWER_MS = 100;
let server: LoopbackHttp | undefined;
afterEach(() => server?.close());

async function suiteWith(run: Partial<Suite['run']>): Promise<Suite> {
  const repository = makeRepository(SUITE_FILES);
  const suite = await loadSuite(SUITE_FILE, repository.files);
  repository.remove();
  return { ...suite, run: { ...suite.run, ...run } };
}

/** A provider that answers after a while; `most`: how many calls were open at a time. */
async function slowProvider(): Promise<{ url: string; most: () => number }> {
  let [open, most] = [0, 0];
  server = await startLoopbackHttp((_, response) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ choices: [{ message: { content: 'hi' } }] }));
    }, ANSWER_MS);
  });
  return { url: server.url, most: () => most };
}

describe('the model of a suite', () => {
  test('is not called late because others wait: the time-out is of a call, not of the queue', async () => {
    const { url, most } = await slowProvider();
    const suite = await suiteWith({ concurrency: 1, timeout_s: (20 * ANSWER_MS) / 1000 });
    const opening = openModel(suite, {
      openai: { baseUrl: url },
      env: {},
      openClient: openDirectly,
    });
    if (!('model' in opening)) throw new Error(opening.missing.message);
    const turns = freeTurns(systemClock, suite.run.concurrency);
    const patient = makePatient(opening.model, { maxRetries: 0, clock: systemClock, turns });
    const request = { model: 'm-2025-01-01', api: 'chat' as const, parameters: {}, messages: [] };
    const answers = await Promise.all(
      Array.from({ length: 24 }, () => patient.ask(request, new AbortController().signal)),
    );
    expect(
      answers.map(({ answer }) => ('message' in answer ? answer.message : 'an answer')),
    ).toEqual(Array(24).fill('an answer'));
    expect(most()).toBe(1);
    await opening.model.close();
  });
});
