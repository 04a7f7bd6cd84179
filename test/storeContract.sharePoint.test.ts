import { nodeConnection } from '../local/data/nodeConnection';
import { timeZones } from '../local/data/farm';
import { reviewSources } from '../src/registers/reading';
import type { SharePointConnection } from '../src/store/sharePoint/connection';
import { sharePointStore } from '../src/store/sharePoint/sharePointStore';

import { anActivity, aRoutine } from './builders/rows';
import { itemsRead } from './itemsRead';
import { counted, localSharePointSite } from './localSharePointSite';
import type { LocalSite } from './localSharePointSite';
import { storeContract } from './storeContract';

storeContract('SharePoint REST i Stockholms tid', () => localSharePointSite(timeZones.stockholm));
storeContract('SharePoint REST i Stillahavstid', () => localSharePointSite(timeZones.pacific));

describe('vad lagret kostar och tål mot SharePoint', () => {
  let site: LocalSite;
  beforeAll(async () => {
    site = await localSharePointSite(timeZones.stockholm);
  }, 120_000);
  afterAll(() => site.stop());

  const isam = (): SharePointConnection => nodeConnection(site.siteUrl, 'isam');

  /** What the page would have been delivered with. */
  const withPageDigest = async (siteUrl = site.siteUrl): Promise<SharePointConnection> => {
    const response = await isam().fetch(`${siteUrl}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json;odata=nometadata' } });
    const { FormDigestValue } = (await response.json()) as { readonly FormDigestValue: string };
    return { ...isam(), pageDigest: { siteUrl, value: () => FormDigestValue } };
  };

  /** Stores what is sent, and loses the answer of the nth request. */
  const losing = (connection: SharePointConnection, nth: number, before = false): SharePointConnection => {
    let requests = 0;
    return {
      ...connection,
      fetch: async (url, init) => {
        requests += 1;
        if (requests !== nth) return connection.fetch(url, init);
        if (!before) await connection.fetch(url, init);
        throw new TypeError('Failed to fetch');
      }
    };
  };

  test('hela den levande genomgången är en fråga på sidans egen webbplats', async () => {
    const { connection, sent } = counted(await withPageDigest());
    const store = sharePointStore(connection);
    const readings = await store.batch(reviewSources);
    expect(Object.values(readings).map(reading => reading.state)).toEqual(Object.keys(reviewSources).map(() => 'read'));
    expect(sent()).toBe(1);
    await store.batch(reviewSources);
    expect(sent()).toBe(2);
  });

  test('från en annan webbplats sida är den två frågor', async () => {
    const { connection, sent } = counted(await withPageDigest(site.otherSiteUrl));
    const { activities } = await sharePointStore({ ...connection, siteUrl: site.siteUrl }).batch(reviewSources);
    expect(activities.state).toBe('read');
    expect(sent()).toBe(2);
  });

  test('vad man får skriva i är en fråga, hur många register det än gäller', async () => {
    const { connection, sent } = counted(await withPageDigest());
    await sharePointStore(connection).mayEdit(['reviews', 'sections', 'actions']);
    expect(sent()).toBe(1);
  });

  test('den som är utloggad får veta det, inte att skrivrätten saknas', async () => {
    const signedOut: SharePointConnection = { ...isam(), fetch: async () => new Response('', { status: 401 }) };
    await expect(sharePointStore(signedOut).mayEdit(['reviews'])).rejects.toMatchObject({ failure: 'signedOut' });
  });

  test('en sparad rad vars svar kom bort skapas inte en gång till', async () => {
    const title = `Tappat svar ${crypto.randomUUID()}`;
    const page = await withPageDigest();
    // The first request asks for the time zone, the second carries the row.
    const { item } = await sharePointStore(losing(page, 2)).create('activities', anActivity({ title }));
    const all = itemsRead(await site.store.list('activities')).filter(row => row.title === title);
    expect(all).toEqual([item]);
  });

  test('en rad som aldrig kom fram skickas en gång till', async () => {
    const title = `Aldrig framme ${crypto.randomUUID()}`;
    const page = await withPageDigest();
    const { item } = await sharePointStore(losing(page, 2, true)).create('activities', anActivity({ title }));
    expect(item.title).toBe(title);
    expect(itemsRead(await site.store.list('activities')).filter(row => row.title === title)).toHaveLength(1);
  });

  test('en rad som SharePoint vägrade skickas inte om', async () => {
    const { connection, sent } = counted(await withPageDigest());
    const store = sharePointStore(connection);
    await store.get('settings', 1);
    const before = sent();
    await expect(store.create('reviewBasis', { reviewYear: 2025 })).rejects.toBeDefined();
    expect(sent() - before).toBe(1);
  });

  test('en kolumn som någon tagit bort nämns, och resten läses', async () => {
    await site.store.create('routines', aRoutine());
    await site.owned('routines').fields.getByInternalNameOrTitle('Link').delete();
    const { routines, activities } = await site.store.batch({ routines: ['title', 'link'], activities: ['title'] });
    expect(routines).toMatchObject({ state: 'failed', message: expect.stringContaining("'Link'") as string });
    expect(activities.state).toBe('read');
  });

  test('en lista som ägaren döpt om läses som förut', async () => {
    await site.owned('activities').update({ Title: 'Vårt arbete' });
    expect((await site.store.list('activities')).state).toBe('read');
  });
});
