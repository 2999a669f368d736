import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedRequest {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** A server on this machine that writes down what it is asked. */
export interface LoopbackHttp {
  url: string;
  requests: ReceivedRequest[];
  /** Connections that were opened. */
  connections(): number;
  /** Closes every connection that waits for its next request. */
  closeIdle(): void;
  close(): Promise<void>;
}

export type HttpBehaviour = (request: ReceivedRequest, response: ServerResponse) => void;

export async function startLoopbackHttp(behave: HttpBehaviour): Promise<LoopbackHttp> {
  const requests: ReceivedRequest[] = [];
  let opened = 0;
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      };
      requests.push(request);
      behave(request, response);
    });
  });
  server.on('connection', () => {
    opened += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    connections: () => opened,
    closeIdle: () => server.closeIdleConnections(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
