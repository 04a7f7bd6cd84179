import { Agent, request } from 'node:http';
import type { IncomingMessage, RequestOptions } from 'node:http';
import { connect } from 'node:net';

import type { Client } from '../testing/client';
import { errorText } from '../testing/client';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';
import { listen } from './listen';
import type { Answering, Listening } from './listen';

let site: TestSite;
let owner: Client;

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
});
afterAll(() => site.stop());

type Answer = { readonly headers: IncomingMessage['headers']; readonly status: number | undefined; readonly text: string; readonly port: number | undefined };

const ask = (options: RequestOptions, body?: Buffer): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', ...options }, answer => {
      const port = answer.socket.localPort;
      answer.setEncoding('utf8');
      let text = '';
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve({ headers: answer.headers, status: answer.statusCode, text, port }));
      answer.on('error', reject);
    })
      .on('error', reject)
      .end(body);
  });

/** Everything that a raw connection is sent until the server ends it. */
const untilEnd = (port: number, sent: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(sent));
    let text = '';
    socket.on('data', chunk => (text += chunk.toString()));
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });

const limits = { body: 1000, head: 60, request: 60, idle: 60_000, stop: 60 };
const withServer = async (answer: Answering, use: (server: Listening) => Promise<void>): Promise<void> => {
  const server = await listen(0, undefined, answer, limits);
  try {
    await use(server);
  } finally {
    await server.close();
  }
};
const ok: Answering = ({ body }) => ({ status: 200, headers: [['Content-Type', 'text/plain']], body: `${body.length} bytes` });

test('HEAD is answered like GET, without the body', async () => {
  const [head, get] = [await owner.send('HEAD', 'web', {}), await owner.get('web', { Accept: '*/*' })];
  expect([head.status, head.text, head.headers.get('content-type')]).toEqual([200, '', get.headers.get('content-type')]);
  expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(get.text)));
});

test('OPTIONS needs no digest, says which methods there are and lets no other origin in', async () => {
  const reply = await owner.send('OPTIONS', 'web', { Origin: 'https://elsewhere.example' });
  expect([reply.status, reply.headers.get('allow')]).toEqual([200, 'GET, POST, OPTIONS, HEAD, PUT, PATCH, MERGE, DELETE']);
  expect([...reply.headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([]);
});

test('answers carry the headers that SharePoint’s do', async () => {
  const { headers } = await owner.get('web');
  expect(Object.fromEntries(headers)).toMatchObject({
    'cache-control': 'private, max-age=0', dataserviceversion: '3.0', microsoftsharepointteamservices: expect.stringMatching(/^16\.0\.0\.\d+$/) as string,
    'spclientservicerequestduration': expect.stringMatching(/^\d+$/) as string, sprequestguid: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
    'request-id': headers.get('sprequestguid'), 'x-content-type-options': 'nosniff', 'x-sharepointhealthscore': '0', 'x-sp-serverstate': 'ReadOnly=0',
  });
});

test('a connection is kept for the next request', async () => {
  await withServer(ok, async ({ port }) => {
    const agent = new Agent({ keepAlive: true });
    const [first, second] = [await ask({ port, agent }), await ask({ port, agent })];
    expect(second.port).toBe(first.port);
    agent.destroy();
  });
});

test('a body that is too large is refused in JSON, and the connection is still good', async () => {
  await withServer(ok, async ({ port }) => {
    const agent = new Agent({ keepAlive: true });
    const large = await ask({ port, agent, method: 'POST' }, Buffer.alloc(1001));
    expect([large.status, errorText({ json: JSON.parse(large.text) as Record<string, unknown> } as never)]).toEqual([413, 'The request body is larger than 1000 bytes.']);
    const fits = await ask({ port, agent, method: 'POST' }, Buffer.alloc(1000));
    expect([fits.status, fits.text, fits.port]).toEqual([200, '1000 bytes', large.port]);
    agent.destroy();
  });
});

test('a body of 40 MB arrives whole', async () => {
  const server = await listen(0, undefined, ok);
  expect((await ask({ port: server.port, method: 'POST', agent: false }, Buffer.alloc(40_000_000))).text).toBe('40000000 bytes');
  await server.close();
});

test('a client that never ends its head or its body is let go', async () => {
  await withServer(ok, async ({ port }) => {
    expect(await untilEnd(port, 'GET / HTTP/1.1\r\nHost: x\r\n')).toMatch(/^HTTP\/1\.1 408 /);
    expect(await untilEnd(port, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc')).toMatch(/^HTTP\/1\.1 408 /);
  });
});

test('what is no HTTP at all is answered with 400', async () => {
  await withServer(ok, async ({ port }) => {
    expect(await untilEnd(port, 'SSH-2.0-OpenSSH\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
  });
});

test('a stop does not wait for an answer that never comes', async () => {
  const server = await listen(0, undefined, () => new Promise(() => undefined), limits);
  const asked = ask({ port: server.port });
  asked.catch(() => undefined);
  await new Promise<void>(resolve => {
    const socket = connect(server.port, '127.0.0.1', resolve);
    socket.on('error', () => undefined);
  });
  await server.close();
  await expect(asked).rejects.toThrow();
});
