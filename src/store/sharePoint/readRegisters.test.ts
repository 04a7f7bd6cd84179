import type { RegisterStore } from '../registerStore';
import type { SharePointConnection } from './connection';
import { sharePointStore } from './sharePointStore';

type Part = { readonly status: number; readonly body: unknown };

const found = (body: unknown): Part => ({ status: 200, body });
const refused = (status: number, code: number, message: string): Part => ({
  status,
  body: { 'odata.error': { code: `${code}, Microsoft.SharePoint.SPException`, message: { lang: 'sv-SE', value: message } } }
});

const rows = (...value: readonly object[]): Part => found({ value });
const count = (ItemCount: number): Part => found({ ItemCount });
const stockholm = found({ Id: 4, Information: { Bias: -60, DaylightBias: -60, StandardBias: 0 } });
const settingsNaming = (...names: readonly string[]): Part => rows({ Id: 1, Title: 'Inställningar', Registers: JSON.stringify(names) });
const missing = refused(404, -1, 'List does not exist.');
const denied = refused(403, -2147024891, 'Access denied.');

/** A batch answer as SharePoint writes it: flat, CRLF, a line end last. */
const batchOf = (parts: readonly Part[]): Response => {
  const boundary = 'batchresponse_1b7a';
  const written = parts.map(
    ({ status, body }) =>
      `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ${status} X\r\nCONTENT-TYPE: application/json\r\n\r\n${JSON.stringify(body)}\r\n`
  );
  return new Response(`${written.join('')}--${boundary}--\r\n`, { headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` } });
};

const alone = ({ status, body }: Part): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

/** Answers in order; the parts of a batch come as they were asked: time zone, then rows and count of each register, Settings last. */
const scripted = (...answers: readonly Response[]): { readonly store: RegisterStore; readonly sent: () => number } => {
  let sent = 0;
  const siteUrl = 'https://stadsdel.example/sites/kungsholmen';
  const connection: SharePointConnection = {
    siteUrl,
    fetch: async () => answers[(sent += 1) - 1] ?? Promise.reject(new Error('unexpected request')),
    pageDigest: { siteUrl, value: () => 'sidans' }
  };
  return { store: sharePointStore(connection), sent: () => sent };
};

const theTwo = { roles: ['title'], activities: ['title'] } as const;
const settings = [settingsNaming('Roles', 'Activities', 'Settings'), count(1)];

test('en del som SharePoint inte hann med frågas om ensam', async () => {
  const busy = refused(429, -1, 'Too many requests');
  const { store, sent } = scripted(
    batchOf([stockholm, busy, count(1), rows({ Id: 2, Title: 'Kampanj' }), count(1), ...settings]),
    alone(rows({ Id: 7, Title: 'Systemägare' }))
  );
  const { roles, activities } = await store.batch(theTwo);
  expect(roles).toEqual({ state: 'read', items: [{ id: 7, title: 'Systemägare' }], damaged: [] });
  expect(activities.state).toBe('read');
  expect(sent()).toBe(2);
});

test('en del som misslyckas nämns med SharePoints ord, och de andra visas', async () => {
  const { store, sent } = scripted(
    batchOf([stockholm, refused(400, -1, "The field or property 'Filled' does not exist."), count(1), rows(), count(0), ...settings])
  );
  const { roles, activities } = await store.batch(theTwo);
  expect(roles).toEqual({ state: 'failed', message: "The field or property 'Filled' does not exist." });
  expect(activities).toEqual({ state: 'read', items: [], damaged: [] });
  expect(sent()).toBe(1);
});

test('en rad som skapas medan man läser är inte en dold rad', async () => {
  const { store } = scripted(
    batchOf([stockholm, rows(), count(1), rows(), count(0), ...settings]),
    alone(rows({ Id: 1, Title: 'Ny' })),
    alone(count(1))
  );
  expect((await store.batch(theTwo)).roles).toEqual({ state: 'read', items: [{ id: 1, title: 'Ny' }], damaged: [] });
});

test('fattas raden även andra gången visas ingenting av registret', async () => {
  const { store } = scripted(
    batchOf([stockholm, rows({ Id: 1, Title: 'Syns' }), count(2), rows(), count(0), ...settings]),
    alone(rows({ Id: 1, Title: 'Syns' })),
    alone(count(2))
  );
  expect((await store.batch(theTwo)).roles).toEqual({ state: 'trimmed' });
});

test('en lista som inte svarar är stängd om inställningarna nämner den, annars fattas den', async () => {
  const { store } = scripted(
    batchOf([stockholm, missing, missing, missing, missing, settingsNaming('Roles', 'Settings'), count(1)])
  );
  const { roles, activities } = await store.batch(theTwo);
  expect([roles.state, activities.state]).toEqual(['closed', 'missing']);
});

test('kan inställningarna inte läsas tas ingen lista för borttagen', async () => {
  const closed = scripted(batchOf([stockholm, denied, denied, missing, missing, denied, denied]));
  const { roles, activities, settings: own } = await closed.store.batch({ ...theTwo, settings: ['title'] });
  expect([roles.state, activities.state, own.state]).toEqual(['closed', 'closed', 'closed']);

  const broken = refused(500, -1, 'Unexpected error.');
  const unsure = scripted(batchOf([stockholm, missing, missing, rows(), count(0), broken, broken]));
  expect((await unsure.store.batch(theTwo)).roles).toEqual({ state: 'failed', message: 'List does not exist.' });
});

test('på en webbplats utan inställningar är ingenting uppsatt', async () => {
  const { store } = scripted(batchOf([stockholm, missing, missing, missing, missing, missing, missing]));
  const readings = await store.batch({ ...theTwo, settings: ['title'] });
  expect(Object.values(readings).map(reading => reading.state)).toEqual(['missing', 'missing', 'missing']);
});

test('är sessionen slut mitt i läsningen sägs det, i stället för att register efter register misslyckas', async () => {
  const { store } = scripted(batchOf([stockholm, refused(401, -1, 'Unauthorized'), count(1), rows(), count(0), ...settings]));
  await expect(store.batch(theTwo)).rejects.toMatchObject({ failure: 'signedOut' });
});

test('nästa sida följs tills ingen finns', async () => {
  const first = { value: [{ Id: 1, Title: 'Ett' }], 'odata.nextLink': 'https://stadsdel.example/sites/kungsholmen/_api/web/more' };
  const { store } = scripted(
    batchOf([stockholm, found(first), count(3), rows(), count(0), ...settings]),
    alone(found({ ...first, value: [{ Id: 2, Title: 'Två' }] })),
    alone(rows({ Id: 3, Title: 'Tre' }))
  );
  expect((await store.batch(theTwo)).roles).toMatchObject({ items: [{ id: 1 }, { id: 2 }, { id: 3 }] });
});

test('att fråga om en lista tar reda på om den är stängd', async () => {
  const { store, sent } = scripted(batchOf([stockholm, missing, missing, settingsNaming('Incidents'), count(1)]));
  expect(await store.list('incidents')).toEqual({ state: 'closed' });
  expect(sent()).toBe(1);
});
