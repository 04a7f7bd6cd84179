import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import type { RequestOptions } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { generate } from 'selfsigned';

import { startSharePoint } from '../server';
import type { RunningSharePoint } from '../server';
import { testFarm } from '../testing/site';
import { certificateIn } from './certificate';

let directory: string;
let server: RunningSharePoint;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'local-sharepoint-https-'));
  server = await startSharePoint({ port: 0, dataDirectory: directory, farm: testFarm, https: true });
});
afterAll(async () => {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

const asked = (options: RequestOptions): Promise<string> =>
  new Promise((resolve, reject) => {
    request({ path: '/sites/stockholm/_api/web?$select=Url', port: server.port, agent: false, headers: { Accept: 'application/json;odata=nometadata' }, ...options }, answer => {
      answer.setEncoding('utf8');
      let text = '';
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => resolve(text));
    })
      .on('error', reject)
      .end();
  });

const trusting = (): RequestOptions => ({ ca: readFileSync(server.certificateFile ?? '', 'utf8') });

test('a client that trusts the certificate is answered, and addresses in answers are https', async () => {
  expect(server.origin).toBe(`https://localhost:${server.port}`);
  expect(await asked({ ...trusting(), host: '127.0.0.1' })).toBe(`{"Url":"https://127.0.0.1:${server.port}/sites/stockholm"}`);
  expect(await asked({ ...trusting(), host: '127.0.0.1', servername: 'localhost' })).toContain('"Url":"https://');
});

test('a client that does not trust it, or asks for another name, ends the connection', async () => {
  await expect(asked({ host: '127.0.0.1' })).rejects.toThrow('self-signed certificate');
  await expect(asked({ ...trusting(), host: '127.0.0.1', servername: 'contoso.example' })).rejects.toThrow('does not match');
});

test('the certificate names all of this machine, and vouches for nobody else', () => {
  const certificate = new X509Certificate(readFileSync(server.certificateFile ?? ''));
  expect([certificate.checkIP('::1'), certificate.checkIP('127.0.0.1')]).toEqual(['::1', '127.0.0.1']);
  expect(certificate.subjectAltName).toContain('DNS:localhost, DNS:*.localhost, ');
  expect(certificate.ca).toBe(false);
});

test('the next start keeps the certificate', async () => {
  const before = readFileSync(server.certificateFile ?? '', 'utf8');
  expect(await certificateIn(directory)).toMatchObject({ cert: before, file: server.certificateFile });
});

test('a certificate that is about to expire, is damaged or does not go with its key is made anew', async () => {
  const own = mkdtempSync(join(tmpdir(), 'local-sharepoint-https-'));
  try {
    const first = await certificateIn(own);
    const soon = await generate([{ name: 'commonName', value: 'localhost' }], {
      notAfterDate: new Date(Date.now() + 29 * 86_400_000), keyType: 'ec', algorithm: 'sha256',
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, { type: 2, value: '*.localhost' }, { type: 7, ip: '127.0.0.1' }, { type: 7, ip: '::1' }] }],
    });
    writeFileSync(join(own, 'localhost.key.pem'), soon.private);
    writeFileSync(first.file, soon.cert);
    const second = await certificateIn(own);
    expect(Date.parse(new X509Certificate(second.cert).validTo) - Date.now()).toBeGreaterThan(300 * 86_400_000);
    writeFileSync(first.file, first.cert);
    const third = await certificateIn(own);
    expect([first.cert, second.cert]).not.toContain(third.cert);
    writeFileSync(third.file, 'not a certificate');
    expect((await certificateIn(own)).cert).not.toBe(third.cert);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
});
