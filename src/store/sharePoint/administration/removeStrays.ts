import type { DesiredList, DesiredSite } from '../../../provisioning/desiredSite';
import { answeredAs, requireUnlessGone, valueIn, visibleIn } from '../answers';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';
import { belowSite, listAt } from './administeredSite';
import type { Many } from './rawPrincipals';
import type { RawList, RawView } from './rawRegister';
import { listFields, viewFields, viewNameIn } from './rawRegister';

/** SharePoint puts a number after the name of a second. */
const isSecondOf = (name: string, found: string): boolean => found.startsWith(name) && /^\d+$/.test(found.slice(name.length));

/**
 * When two owners set up a site at once, the later one's second list or view is taken back by the call that made it. If
 * that call was cut off before it heard what it had made, the second is left behind: empty, never given its Swedish title,
 * at a numbered address beside the first, in the words of setup alone. Only such are removed.
 */
export const removeStrays = async (site: AdministeredSite, desired: DesiredSite): Promise<void> => {
  const asked = await together(site.web, batched => ({
    lists: answeredAs(batched.lists.select(...listFields).expand('RootFolder')<Many<RawList>>()),
    views: desired.lists.map(list => answeredAs(listAt(site, list.address, batched).views.select(...viewFields).expand('ViewFields')<Many<RawView>>()))
  }));
  const lists = valueIn(await asked.lists).value;
  const views = await Promise.all(asked.views.map(async answer => visibleIn(await answer)?.value ?? []));
  const strayLists = desired.lists.flatMap(list => lists.filter(found => isStrayList(site, list, found, lists)));
  const strayViews = desired.lists.flatMap((list, index) =>
    (views[index] ?? []).filter(found => isStrayView(list, found, views[index] ?? [])).map(({ Id }) => ({ list, id: Id }))
  );
  if (strayLists.length + strayViews.length === 0) return;
  const gone = await together(site.web, batched => [
    ...strayLists.map(({ Id }) => answeredAs(batched.lists.getById(Id).delete())),
    ...strayViews.map(({ list, id }) => answeredAs(listAt(site, list.address, batched).views.getById(id).delete()))
  ]);
  // Whoever made it may have taken it back meanwhile.
  (await Promise.all(gone)).forEach(requireUnlessGone);
};

const isStrayList = (site: AdministeredSite, list: DesiredList, found: RawList, all: readonly RawList[]): boolean => {
  const addressOf = (raw: RawList): string => belowSite(site, raw.RootFolder.ServerRelativeUrl);
  return (
    found.Title === list.name &&
    found.Title !== list.title &&
    found.Description === list.purpose &&
    found.BaseTemplate === list.template &&
    found.ItemCount === 0 &&
    isSecondOf(list.address, addressOf(found)) &&
    all.some(other => addressOf(other) === list.address)
  );
};

const isStrayView = (list: DesiredList, found: RawView, all: readonly RawView[]): boolean =>
  list.views.some(
    ({ name, title, query }) =>
      found.Title === name &&
      found.Title !== title &&
      (found.ViewQuery ?? '') === query &&
      isSecondOf(name, viewNameIn(found.ServerRelativeUrl)) &&
      all.some(other => viewNameIn(other.ServerRelativeUrl) === name)
  );
