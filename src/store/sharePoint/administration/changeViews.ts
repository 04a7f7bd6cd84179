import { body } from '@pnp/queryable';
import { SPQueryable, spPost, spPostMerge } from '@pnp/sp/spqueryable.js';

import type { DesiredList, DesiredView } from '../../../provisioning/desiredSite';
import type { FoundView } from '../../../provisioning/foundSite';
import { firstView, isHalfMade, isPristine } from '../../../provisioning/viewStates';
import { answeredAs, requireAll, valueIn } from '../answers';
import type { IList } from '../web';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';
import { listAt } from './administeredSite';
import type { Many } from './rawPrincipals';
import type { RawView } from './rawRegister';
import { viewFields, viewNameIn, viewsFrom } from './rawRegister';

export const viewsOf = async (list: IList): Promise<readonly FoundView[]> =>
  viewsFrom(await list.views.select(...viewFields).expand('ViewFields')<Many<RawView>>());

/** A view gets its address from its first title, so it is made under its ASCII name; the Swedish title is given last. */
export const addViews = async (site: AdministeredSite, list: DesiredList, views: readonly DesiredView[]): Promise<void> => {
  const before = await viewsOf(listAt(site, list.address, site.web));
  const absent = views.filter(({ name }) => !before.some(found => found.name === name));
  const after = absent.length === 0 ? before : await makeViews(site, list, absent);
  const unfinished = views.flatMap(view => {
    const found = after.find(({ name }) => name === view.name);
    return found && (absent.includes(view) || isPristine(found) || isHalfMade(found)) ? [{ view, id: found.id }] : [];
  });
  await writeViews(site, list, unfinished);
};

export const changeViews = async (site: AdministeredSite, list: DesiredList, views: readonly DesiredView[]): Promise<void> => {
  const found = await viewsOf(listAt(site, list.address, site.web));
  await writeViews(
    site,
    list,
    views.flatMap(view => {
      const id = found.find(({ name }) => name === view.name)?.id;
      return id === undefined ? [] : [{ view, id }];
    })
  );
};

/** Two views may bear the same title: whoever comes second sees it by the address, and takes theirs back. */
const makeViews = async (site: AdministeredSite, list: DesiredList, views: readonly DesiredView[]): Promise<readonly FoundView[]> => {
  const asked = await together(site.hastyWeb, batched =>
    views.map(({ name, query, rowLimit }) =>
      answeredAs(
        spPost<RawView>(listAt(site, list.address, batched).views, body({ Title: name, ViewQuery: query, RowLimit: rowLimit, PersonalView: false }))
      )
    )
  );
  const answers = await Promise.all(asked);
  for (const [index, answer] of answers.entries()) {
    const isSecond = answer.value && viewNameIn(answer.value.ServerRelativeUrl) !== views[index]?.name;
    if (isSecond) await listAt(site, list.address, site.web).views.getById(answer.value.Id).delete();
  }
  const after = await viewsOf(listAt(site, list.address, site.web));
  views.forEach(({ name }, index) => {
    const answer = answers[index];
    if (answer && !after.some(found => found.name === name)) valueIn(answer);
  });
  return after;
};

type Written = { readonly view: DesiredView; readonly id: string };

const writeViews = async (site: AdministeredSite, list: DesiredList, views: readonly Written[]): Promise<void> => {
  if (views.length === 0) return;
  const asked = await together(site.web, batched => views.flatMap(written => writeView(listAt(site, list.address, batched), written)));
  requireAll(await Promise.all(asked.map(part => answeredAs(part))));
};

const writeView = (list: IList, { view, id }: Written): readonly Promise<unknown>[] => {
  const { name, title, fields, query, rowLimit, isDefault } = view;
  const at = list.views.getById(id);
  const shown = { ViewQuery: query, RowLimit: rowLimit, ...(isDefault && { DefaultView: true }) };
  return [
    spPost(SPQueryable(at, 'viewfields/removeallviewfields')),
    ...fields.map(field => spPost(SPQueryable(at, `viewfields/addviewfield('${field}')`))),
    spPostMerge(at, body(name === firstView ? shown : { ...shown, Title: title }))
  ];
};

