import type { DesiredSite } from '../../../provisioning/desiredSite';
import { answeredAs, visibleIn } from '../answers';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';
import { listAt, plainId } from './administeredSite';

/** The ids of the named lists, those that are there and that the caller may see. */
export const listIds = async (site: AdministeredSite, desired: DesiredSite, names: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const lists = desired.lists.filter(({ name }) => names.includes(name));
  if (lists.length === 0) return new Map();
  const asked = await together(site.web, batched =>
    lists.map(({ name, address }) => ({ name, answer: answeredAs(listAt(site, address, batched).select('Id')<{ readonly Id: string }>()) }))
  );
  const found = await Promise.all(asked.map(async ({ name, answer }) => ({ name, list: visibleIn(await answer) })));
  return new Map(found.flatMap(({ name, list }) => (list ? [[name, plainId(list.Id)] as const] : [])));
};
