import { timeZones } from '../local/data/farm';
import { nodeConnection } from '../local/data/nodeConnection';
import { createFirstReview } from '../src/provisioning/firstReview/createFirstReview';
import { standardSectionsFor } from '../src/provisioning/firstReview/standardSections';
import type { SharePointConnection } from '../src/store/sharePoint/connection';
import { sharePointStore } from '../src/store/sharePoint/sharePointStore';

import { itemsRead } from './itemsRead';
import { localSharePointSite } from './localSharePointSite';
import type { LocalSite } from './localSharePointSite';

let site: LocalSite;
beforeAll(async () => {
  site = await localSharePointSite(timeZones.stockholm);
}, 120_000);
afterAll(() => site.stop());

const make = async (connection: SharePointConnection, year: number): Promise<void> => {
  for await (const step of createFirstReview(sharePointStore(connection), year)) void step;
};

const isam = (): SharePointConnection => nodeConnection(site.siteUrl, 'isam');

const ofYear = async (year: number) => ({
  reviews: itemsRead(await site.store.list('reviews')).filter(({ reviewYear }) => reviewYear === year),
  sections: itemsRead(await site.store.list('sections')).filter(({ reviewYear }) => reviewYear === year)
});

const standardFields = (year: number) => standardSectionsFor(year).map(({ fields }) => fields);

test('ISAM skapar årets genomgång, och listorna säger vad produkten menade', async () => {
  await make(isam(), 2026);
  const { reviews, sections } = await ofYear(2026);
  expect(reviews).toMatchObject([{ title: 'Ledningens genomgång 2026', status: 'draft' }]);
  expect(sections.map(({ id: _id, ...fields }) => fields)).toEqual(standardFields(2026));
  await make(isam(), 2026);
  expect((await ofYear(2026)).sections).toEqual(sections);
});

test('två som skapar samtidigt slutar med en genomgång och en uppsättning avsnitt', async () => {
  await Promise.all([make(isam(), 2027), make(nodeConnection(site.siteUrl, 'admin'), 2027)]);
  const { reviews, sections } = await ofYear(2027);
  expect(reviews).toHaveLength(1);
  expect(sections.map(({ sectionNumber }) => sectionNumber).sort()).toEqual(standardFields(2027).map(({ sectionNumber }) => sectionNumber).sort());
});

test('ett avsnitt vars svar kom bort skapas inte en gång till', async () => {
  let posts = 0;
  const connection = isam();
  await make(
    {
      ...connection,
      fetch: async (url, init) => {
        const response = await connection.fetch(url, init);
        if (init.method === 'POST' && /\/items$/.test(new URL(url).pathname) && (posts += 1) % 4 === 0) throw new TypeError('Failed to fetch');
        return response;
      }
    },
    2028
  );
  expect(posts).toBeGreaterThan(4);
  expect((await ofYear(2028)).sections.map(({ id: _id, ...fields }) => fields)).toEqual(standardFields(2028));
});

test('den som inte får skriva stoppas av SharePoint, och ingenting blir kvar', async () => {
  await expect(make(nodeConnection(site.siteUrl, 'medarbetare'), 2029)).rejects.toMatchObject({ fault: { kind: 'unread' } });
  expect(await ofYear(2029)).toEqual({ reviews: [], sections: [] });
});
