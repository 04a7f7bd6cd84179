import type { Page, Request } from '@playwright/test';
import { comparable, expectedLines } from '../acceptance/kungsholmen2025';
import { expect, test } from './fixtures';
import { linesOn, reviewShown } from './reviewOnPage';

test.use({ siteName: 'kungsholmen-2025', ownSite: 'åtskilda händelser' });

/** Every call to SharePoint's REST from now on, as method and path. */
const callsOf = (page: Page): { readonly calls: readonly string[]; readonly requests: readonly Request[] } => {
  const calls: string[] = [];
  const requests: Request[] = [];
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    if (!pathname.includes('/_api/')) return;
    calls.push(`${request.method()} ${pathname}`);
    requests.push(request);
  });
  return { calls, requests };
};

test('genomgången läses i en enda fråga till SharePoint', async ({ open, page }, { annotations }) => {
  const { calls, requests } = callsOf(page);
  await open({ user: 'isam' });
  await reviewShown(page);
  expect(calls).toEqual(['POST /sites/kungsholmen/_api/$batch']);
  const { requestBodySize, responseBodySize } = (await requests[0]?.sizes()) ?? {};
  annotations.push({ type: 'bytes', description: `asked ${requestBodySize}, answered ${responseBodySize}` });
  expect(responseBodySize).toBeLessThan(150_000);
});

test('en sida på en annan webbplats läser registren med deras egen nyckel, i två frågor, och visar samma rader', async ({ open, page }) => {
  const { calls } = callsOf(page);
  await open({ path: '/sites/annan/SitePages/Ledningens-genomgang.aspx', user: 'isam' });
  await reviewShown(page);
  expect(await linesOn(page)).toEqual(expectedLines.map(comparable));
  expect(calls).toEqual(['POST /sites/kungsholmen/_api/contextinfo', 'POST /sites/kungsholmen/_api/$batch']);
});
