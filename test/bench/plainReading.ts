import { registers } from '../../src/registers/registers';
import { reviewSources } from '../../src/registers/reading';
import type { ReviewSource } from '../../src/registers/reading';
import { addressOf } from '../../src/registers/schema';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';
import { serverRelative } from '../../src/store/sharePoint/connection';

type Page = { readonly value: readonly unknown[]; readonly 'odata.nextLink'?: string };

const readPage = async ({ fetch }: SharePointConnection, url: string): Promise<Page> => {
  const answer = await fetch(url, { headers: { Accept: 'application/json;odata=nometadata' } });
  if (!answer.ok) throw new Error(`${url}: ${await answer.text()}`);
  return (await answer.json()) as Page;
};

/** What a plain page does: one list after another, page after page as SharePoint cuts them, every field. Gives the number of rows. */
export const plainReading = async (connection: SharePointConnection): Promise<number> => {
  let rows = 0;
  for (const key of Object.keys(reviewSources) as ReviewSource[]) {
    const address = `${serverRelative(connection.siteUrl)}/${addressOf(registers[key])}`;
    let next: string | undefined = `${connection.siteUrl}/_api/web/getList('${address}')/items`;
    while (next) {
      const page: Page = await readPage(connection, next);
      rows += page.value.length;
      next = page['odata.nextLink'];
    }
  }
  return rows;
};
