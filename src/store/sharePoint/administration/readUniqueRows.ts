import type { FoundList, UniqueRow } from '../../../provisioning/foundSite';
import type { Answer } from '../answers';
import { answeredAs, visibleIn } from '../answers';
import { largestPage, nextPage } from '../rows';
import type { IWeb } from '../web';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';
import type { Many } from './rawPrincipals';
import { askAssignments, holdingsFrom } from './rawPrincipals';

type RawScope = { readonly Id: number; readonly Title: string | null; readonly FileLeafRef: string; readonly HasUniqueRoleAssignments: boolean };
export type ScopePage = Many<RawScope> & { readonly 'odata.nextLink'?: string };

export const askScopes = (web: IWeb, list: Pick<FoundList, 'id'>): Promise<Answer<ScopePage>> =>
  answeredAs(
    web.lists
      .getById(list.id)
      .items.select('Id', 'Title', 'FileLeafRef', 'HasUniqueRoleAssignments')
      .top(largestPage)<ScopePage>()
  );

/**
 * Rows and files with permissions of their own. A list that holds more than the caller sees, or a row whose holders
 * are hidden, has not been looked through: then nothing is said, rather than a part as if it were all.
 */
export const uniqueRowsOf = async (site: AdministeredSite, list: FoundList, first: Answer<ScopePage>): Promise<readonly UniqueRow[] | undefined> => {
  const page = visibleIn(first);
  const rows = page && (await allRows(site, page));
  if (!rows || rows.length < list.itemCount) return undefined;
  const unique = rows.filter(row => row.HasUniqueRoleAssignments);
  if (unique.length === 0) return [];
  const answers = await Promise.all(
    await together(site.web, batched =>
      unique.map(({ Id }) => askAssignments(batched.lists.getById(list.id).items.getById(Id)))
    )
  );
  const holdings = answers.map(answer => visibleIn(answer));
  if (holdings.includes(undefined)) return undefined;
  return unique.map(({ Id, Title, FileLeafRef }, index) => ({
    id: Id,
    title: Title || FileLeafRef,
    holdings: holdingsFrom(holdings[index] ?? { value: [] })
  }));
};

const allRows = async ({ web }: AdministeredSite, first: ScopePage): Promise<readonly RawScope[]> => {
  const rows = [...first.value];
  for (let link = first['odata.nextLink']; link; ) {
    const page = (await nextPage(web, link)) as unknown as ScopePage;
    rows.push(...page.value);
    link = page['odata.nextLink'];
  }
  return rows;
};
