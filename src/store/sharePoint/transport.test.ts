import type { SharePointConnection } from './connection';
import { secondsToWait, transportOf } from './transport';

const site = 'https://stadsdel.example/sites/kungsholmen';
const items = `${site}/_api/web/lists`;
const refusedDigest = '{"odata.error":{"code":"-2130575251, Microsoft.SharePoint.SPException","message":{"value":"The security validation"}}}';

type Answer = (digest: string | null) => Response | Error;

const ok = (): Response => new Response('{}', { headers: { 'Content-Type': 'application/json' } });
const busy = (status: number, retryAfter?: string): Response =>
  new Response('', { status, headers: retryAfter ? { 'Retry-After': retryAfter } : {} });
const contextInfo = (value: string, seconds = 1800): Response =>
  new Response(JSON.stringify({ FormDigestValue: value, FormDigestTimeoutSeconds: seconds }));

/** A server that answers in order, and remembers which digests it was shown. */
const scripted = (answers: readonly Answer[], more: Partial<SharePointConnection> = {}) => {
  const digests: (string | null)[] = [];
  const waits: number[] = [];
  const left = [...answers];
  const connection: SharePointConnection = {
    siteUrl: site,
    fetch: async (_, init) => {
      const digest = new Headers(init.headers).get('X-RequestDigest');
      digests.push(digest);
      const answer = left.shift()?.(digest) ?? new Error('unexpected request');
      if (answer instanceof Error) throw answer;
      return answer;
    },
    onWaiting: seconds => waits.push(seconds),
    ...more
  };
  return { ...transportOf(connection), digests, waits };
};

const write = { method: 'POST', body: '{}' };

beforeEach(() => jest.useFakeTimers({ now: new Date('2025-11-23T21:00:00Z') }));
afterEach(() => jest.useRealTimers());

test('väntetiden kan stå i sekunder eller som klockslag, och blir aldrig orimlig', () => {
  const now = Date.parse('2025-11-23T21:00:00Z');
  expect(secondsToWait('12', now)).toBe(12);
  expect(secondsToWait('Sun, 23 Nov 2025 21:00:30 GMT', now)).toBe(30);
  expect(secondsToWait('Sun, 23 Nov 2025 20:00:00 GMT', now)).toBe(1);
  expect(secondsToWait('999999', now)).toBe(120);
  expect(secondsToWait(null, now)).toBe(5);
  expect(secondsToWait('snart', now)).toBe(5);
});

test('när SharePoint är upptaget väntas det ut, och sidan får veta hur länge', async () => {
  const server = scripted([() => busy(429, '7'), () => busy(503, '3'), ok]);
  const answered = server.send(items, {});
  await jest.advanceTimersByTimeAsync(10_000);
  await expect(answered).resolves.toMatchObject({ status: 200 });
  expect(server.waits).toEqual([7, 3]);
});

test('efter några försök ges det upp', async () => {
  const server = scripted(Array.from({ length: 9 }, () => () => busy(429, '1')));
  const answered = expect(server.send(items, {})).rejects.toMatchObject({ failure: 'throttled' });
  await jest.advanceTimersByTimeAsync(60_000);
  await answered;
  expect(server.digests).toHaveLength(4);
});

test('det som inte får ske två gånger skickas inte om efter 503, men väl efter 429', async () => {
  const pageDigest = { siteUrl: site, value: () => 'sidans' };
  const unsure = scripted([() => busy(503, '2'), ok], { pageDigest });
  const answered = expect(unsure.sendOnce(items, write)).rejects.toMatchObject({ status: 503 });
  await jest.advanceTimersByTimeAsync(2_000);
  await answered;
  expect(unsure.digests).toHaveLength(1);

  const refused = scripted([() => busy(429, '2'), ok], { pageDigest });
  const again = refused.sendOnce(items, write);
  await jest.advanceTimersByTimeAsync(2_000);
  await expect(again).resolves.toMatchObject({ status: 200 });
});

test('sidans egen nyckel används för sidans egen webbplats, och en läsning behöver ingen', async () => {
  const server = scripted([ok, ok], { pageDigest: { siteUrl: `${site.toUpperCase()}/`, value: () => 'sidans' } });
  await server.send(items, write);
  await server.send(items, {});
  expect(server.digests).toEqual(['sidans', null]);
});

test('en annan webbplats nyckel hämtas en gång och byts innan den går ut', async () => {
  const server = scripted([() => contextInfo('ett', 100), ok, ok, () => contextInfo('två', 100), ok], {
    pageDigest: { siteUrl: 'https://stadsdel.example/sites/annan', value: () => 'sidans' }
  });
  await server.send(items, write);
  await server.send(items, write);
  await jest.advanceTimersByTimeAsync(80_000);
  await server.send(items, write);
  expect(server.digests).toEqual([null, 'ett', 'ett', null, 'två']);
});

test('samtidiga skrivningar hämtar en nyckel tillsammans', async () => {
  const server = scripted([() => contextInfo('ett'), ok, ok]);
  await Promise.all([server.send(items, write), server.send(items, write)]);
  expect(server.digests).toEqual([null, 'ett', 'ett']);
});

test('en nyckel som har gått ut förnyas en gång, sedan ges det upp', async () => {
  const refuse = (): Response => new Response(refusedDigest, { status: 403 });
  const pageDigest = { siteUrl: site, value: () => 'sidans' };
  const renewed = scripted([refuse, () => contextInfo('ny'), ok, ok], { pageDigest });
  await renewed.send(items, write);
  await renewed.send(items, write);
  expect(renewed.digests).toEqual(['sidans', null, 'ny', 'ny']);

  const hopeless = scripted([refuse, () => contextInfo('ny'), refuse], { pageDigest });
  await expect(hopeless.send(items, write)).rejects.toMatchObject({ status: 403, message: 'The security validation' });
});

test('saknad behörighet är inte en förbrukad nyckel', async () => {
  const denied = '{"odata.error":{"code":"-2147024891, System.UnauthorizedAccessException","message":{"lang":"en-US","value":"Access denied."}}}';
  const server = scripted([() => new Response(denied, { status: 403 })], { pageDigest: { siteUrl: site, value: () => 'sidans' } });
  await expect(server.send(items, write)).rejects.toMatchObject({ failure: 'forbidden', message: 'Access denied.' });
});

test('en inloggningssida i stället för svar, och 401, betyder att sessionen är slut', async () => {
  const page = (): Response => new Response('<html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  const server = scripted([page, () => new Response('', { status: 401 })]);
  await expect(server.send(items, {})).rejects.toMatchObject({ failure: 'signedOut' });
  await expect(server.send(items, {})).rejects.toMatchObject({ failure: 'signedOut' });
});

test('utan nät sägs det som det är', async () => {
  const server = scripted([() => new TypeError('Failed to fetch')]);
  await expect(server.send(items, {})).rejects.toMatchObject({ failure: 'offline', message: 'Failed to fetch' });
});
