import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { OpenAI } from 'openai';

type Batch = Awaited<ReturnType<OpenAI['batches']['retrieve']>>;
type FileObject = Awaited<ReturnType<OpenAI['files']['retrieve']>>;

/** A line of the file of requests. */
export interface RequestRow {
  custom_id: string;
  method: string;
  url: string;
  body: Record<string, unknown>;
}

/** A line of the output or the error file. */
export interface AnswerRow {
  id: string;
  custom_id: string;
  response: { status_code: number; request_id: string; body: unknown } | null;
  error: { code: string; message: string } | null;
}

/** What the server does to the next batches. */
export interface BatchFaults {
  /** Batches stay in progress until they are let go. */
  hold?: boolean;
  /** What becomes of each row that was answered: another row, or none. */
  alter?: (row: AnswerRow, request: RequestRow, index: number) => AnswerRow | undefined;
  /** The order of rows in the output file. */
  arrange?: (rows: AnswerRow[]) => AnswerRow[];
  /** Lines that stand in the output file besides. */
  rubbish?: string;
  /** How the batch ends; whatever rows there are stand in its files. */
  ending?: 'completed' | 'failed' | 'expired' | 'cancelled';
  errors?: NonNullable<Batch['errors']>;
  /** Status that a request for one of these gets. */
  refuse?: { files?: number; batches?: number; list?: number; retrieve?: number; content?: number };
  /** How many requests of each are refused so; default: all. */
  times?: number;
  /** The next batch is made, and the connection is reset instead of saying so. */
  loseNext?: boolean;
}

/** Files and Batches of an OpenAI-compatible server; every row, and every other call, is answered by the server behind it. */
export interface BatchServer {
  readonly url: string;
  faults: BatchFaults;
  /** What was uploaded, in order. */
  readonly uploads: RequestRow[][];
  readonly batches: readonly Batch[];
  /** Calls that were made beside batches. */
  readonly direct: { path: string; body: Record<string, unknown> }[];
  /** Batches that were held go on. */
  release(): void;
  stop(): Promise<void>;
}

/** `behind`: base URL of the server that answers, e.g. `http://127.0.0.1:1234/v1`. */
export async function startBatchServer(behind: string): Promise<BatchServer> {
  const state = new State(behind);
  const server = createServer((request, response) => {
    void state.answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(JSON.stringify({ error: { message: String(error) } }));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}/v1`,
    stop: () => close(server),
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

/** Rows that are asked of the server behind at a time. */
const AT_ONCE = 16;

class State {
  faults: BatchFaults = {};
  readonly uploads: RequestRow[][] = [];
  readonly batches: Batch[] = [];
  readonly direct: BatchServer['direct'] = [];
  private readonly behind: string;
  private readonly files = new Map<string, string>();
  private held: (() => void)[] = [];
  private readonly refused = new Map<string, number>();

  constructor(behind: string) {
    this.behind = behind;
  }

  release(): void {
    this.faults = { ...this.faults, hold: false };
    for (const go of this.held) go();
    this.held = [];
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readAll(request);
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    const what = `${request.method} ${path}`;
    const send = (value: object, status = 200): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    const refusal = this.findRefusal(what);
    if (refusal !== undefined)
      return send(
        { error: { message: `no ${what} here`, type: 'invalid_request_error' } },
        refusal,
      );
    if (what === 'POST /v1/files') return send(await this.upload(body, request));
    if (what === 'POST /v1/batches') {
      const batch = this.create(JSON.parse(body.toString()));
      if (!this.faults.loseNext) return send(batch);
      this.faults = { ...this.faults, loseNext: false };
      request.socket.resetAndDestroy();
      return;
    }
    if (what === 'GET /v1/batches')
      return send({ object: 'list', data: this.batches.toReversed(), has_more: false });
    const [, kind, id = '', more] =
      /^GET \/v1\/(files|batches)\/([^/]+)(\/content)?$/.exec(what) ?? [];
    if (kind === 'batches') {
      const batch = this.batches.find((one) => one.id === decodeURIComponent(id));
      return batch ? send(batch) : send({ error: { message: `No such batch: ${id}` } }, 404);
    }
    if (kind === 'files' && more !== undefined) {
      const text = this.files.get(decodeURIComponent(id));
      if (text === undefined) return send({ error: { message: `No such file: ${id}` } }, 404);
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(text);
      return;
    }
    const asked = JSON.parse(body.toString() || '{}') as Record<string, unknown>;
    this.direct.push({ path, body: asked });
    const { status, text } = await this.ask(path, asked);
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  }

  private findRefusal(what: string): number | undefined {
    const { refuse = {}, times = Infinity } = this.faults;
    const kind = kindOf(what);
    const status = kind && refuse[kind];
    const before = this.refused.get(what) ?? 0;
    if (status === undefined || before >= times) return undefined;
    this.refused.set(what, before + 1);
    return status;
  }

  private async upload(body: Buffer, { headers }: IncomingMessage): Promise<FileObject> {
    const form = await new Response(new Uint8Array(body), {
      headers: { 'content-type': headers['content-type'] ?? '' },
    }).formData();
    const file = form.get('file');
    if (form.get('purpose') !== 'batch' || !(file instanceof File))
      throw new Error('a batch is uploaded with purpose batch, and a file');
    const text = await file.text();
    const id = `file-${this.uploads.length + 1}`;
    this.files.set(id, text);
    this.uploads.push(
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as RequestRow),
    );
    const bytes = Buffer.byteLength(text);
    const stamp = Math.floor(Date.now() / 1000);
    return {
      id,
      object: 'file',
      bytes,
      created_at: stamp,
      filename: file.name,
      purpose: 'batch',
      status: 'processed',
    };
  }

  private create(asked: Parameters<OpenAI['batches']['create']>[0]): Batch {
    const { input_file_id: input, endpoint, completion_window } = asked;
    const rows = this.files
      .get(input)
      ?.split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as RequestRow);
    if (!rows || completion_window !== '24h') throw new Error('no such file, or another window');
    if (rows.some(({ url, method }) => url !== endpoint || method !== 'POST'))
      throw new Error('rows of another endpoint');
    const batch: Batch = {
      id: `batch_${this.batches.length + 1}`,
      object: 'batch',
      endpoint,
      input_file_id: input,
      completion_window,
      status: 'validating',
      created_at: Math.floor(Date.now() / 1000),
      request_counts: { total: rows.length, completed: 0, failed: 0 },
    };
    this.batches.push(batch);
    void this.work(batch, rows, { ...this.faults });
    return { ...batch };
  }

  private async work(batch: Batch, requests: RequestRow[], faults: BatchFaults): Promise<void> {
    batch.status = 'in_progress';
    if (faults.hold) await new Promise<void>((go) => this.held.push(go));
    const { alter = (row) => row, arrange = (rows) => rows, ending = 'completed', errors } = faults;
    const answers = faults.errors ? [] : await this.askAll(requests);
    const rows = answers.flatMap((row, index) => alter(row, requests[index]!, index) ?? []);
    const isGood = ({ response }: AnswerRow): boolean => (response?.status_code ?? 500) < 400;
    const { rubbish = '' } = faults;
    const write = (suffix: string, of: AnswerRow[]): string | undefined => {
      if (of.length === 0) return undefined;
      const id = `${batch.id}_${suffix}`;
      this.files.set(id, rubbish + of.map((row) => `${JSON.stringify(row)}\n`).join(''));
      return id;
    };
    const output = write('output', arrange(rows.filter(isGood)));
    const failed = write(
      'error',
      rows.filter((row) => !isGood(row)),
    );
    Object.assign(batch, {
      ...(output !== undefined && { output_file_id: output }),
      ...(failed !== undefined && { error_file_id: failed }),
      ...(errors && { errors }),
      request_counts: {
        total: requests.length,
        completed: rows.filter(isGood).length,
        failed: rows.filter((row) => !isGood(row)).length,
      },
      status: ending,
    } satisfies Partial<Batch>);
  }

  private async askAll(requests: readonly RequestRow[]): Promise<AnswerRow[]> {
    const answers: AnswerRow[] = [];
    const queue = requests.entries();
    const work = async (): Promise<void> => {
      for (const [index, { custom_id, url, body }] of queue) {
        const { status, text } = await this.ask(url, body);
        const response = { status_code: status, request_id: `req_${index}`, body: parse(text) };
        answers[index] = { id: `batch_req_${index}`, custom_id, response, error: null };
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return answers;
  }

  private async ask(path: string, body: object): Promise<{ status: number; text: string }> {
    const response = await fetch(`${this.behind}${path.replace(/^\/v1/, '')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer sk-test' },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  }
}

function kindOf(what: string): keyof NonNullable<BatchFaults['refuse']> | undefined {
  if (what.endsWith('/content')) return 'content';
  if (what === 'POST /v1/files') return 'files';
  if (what === 'POST /v1/batches') return 'batches';
  if (what === 'GET /v1/batches') return 'list';
  return what.startsWith('GET /v1/batches/') ? 'retrieve' : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
