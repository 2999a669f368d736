import { ApiError, notFound } from '../api-error.ts';
import type { BlobStorage } from '../blob-storage.ts';
import { pageOf } from '../paging.ts';
import { defineRoute, type ApiRequest, type Route } from '../routing.ts';
import { isExpired, shapeArtifact } from '../shapes/run.ts';
import type { Artifact } from '../state.ts';
import { reads, readsClosed, writes } from '../tokens.ts';

/** Milliseconds that the address behind a redirect works. */
const redirectLifeMs = 60_000;

function listFinalized({ query, state }: ApiRequest, fits: (artifact: Artifact) => boolean) {
  const name = query.get('name');
  return state.artifacts
    .filter((artifact) => artifact.finalized && fits(artifact))
    .filter((artifact) => name === null || artifact.name === name)
    .toSorted((a, b) => b.id - a.id);
}

function answerList(request: ApiRequest, path: string, artifacts: Artifact[]) {
  const page = pageOf(request, path, artifacts);
  return {
    status: 200 as const,
    body: {
      total_count: page.total,
      artifacts: page.items.map((one) => shapeArtifact(request.links, request.state, one)),
    },
    headers: page.headers,
  };
}

function findArtifact({ params, state }: ApiRequest<Record<'artifact_id', string>>): Artifact {
  const artifact = state.artifacts.find(
    ({ finalized, id }) => finalized && String(id) === params.artifact_id,
  );
  if (!artifact) throw notFound();
  return artifact;
}

export function createArtifactRoutes(storage: BlobStorage): Route[] {
  return [
    defineRoute('get', '/repos/{owner}/{repo}/actions/artifacts', reads('actions'), (request) =>
      answerList(
        request,
        '/actions/artifacts',
        listFinalized(request, () => true),
      ),
    ),
    defineRoute(
      'get',
      '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
      reads('actions'),
      (request) => {
        const { run_id: runId } = request.params;
        if (!request.state.runs.some(({ id }) => String(id) === runId)) throw notFound();
        const artifacts = listFinalized(request, (one) => String(one.runId) === runId);
        return answerList(request, `/actions/runs/${runId}/artifacts`, artifacts);
      },
    ),
    defineRoute(
      'get',
      '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
      reads('actions'),
      (request) => ({
        status: 200,
        body: shapeArtifact(request.links, request.state, findArtifact(request)),
      }),
    ),
    defineRoute(
      'delete',
      '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}',
      writes('actions'),
      (request) => {
        const { artifacts } = request.state;
        artifacts.splice(artifacts.indexOf(findArtifact(request)), 1);
        return { status: 204, body: undefined };
      },
    ),
    defineRoute(
      'get',
      '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      readsClosed('actions'),
      (request) => {
        const artifact = findArtifact(request);
        if (request.params.archive_format !== 'zip') throw notFound();
        if (isExpired(request.state, artifact)) throw new ApiError(410, 'Artifact has expired');
        const location = storage.sign(artifact.blobId, 'r', redirectLifeMs);
        return { status: 302, body: undefined, headers: { location } };
      },
    ),
  ];
}
