import { body } from '@pnp/queryable';
import { spPost, spPostMerge } from '@pnp/sp/spqueryable.js';

import type { ListAspect } from '../../../provisioning/change';
import type { DesiredList } from '../../../provisioning/desiredSite';
import { StoreError } from '../../registerStore';
import type { Answer } from '../answers';
import { answeredAs, requireUnlessGone, valueIn, visibleIn } from '../answers';
import { codes, Refusal } from '../refusal';
import type { IList } from '../web';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';
import { belowSite, listAt } from './administeredSite';

type RawPlace = { readonly Id: string; readonly Title: string; readonly RootFolder: { readonly ServerRelativeUrl: string } };

const place = (list: IList): Promise<Answer<RawPlace>> =>
  answeredAs(list.select('Id', 'Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<RawPlace>());

/** Asked within a batch: a list that is not there yet is an answer there, and not an error in the browser's console. */
const placeAt = async (site: AdministeredSite, address: string): Promise<RawPlace | undefined> =>
  visibleIn(await (await together(site.web, batched => ({ place: place(listAt(site, address, batched)) }))).place);

/** How a new list is to be, beside its name. */
const settingsOf = ({ purpose, template, hiddenFromSearch }: DesiredList): Record<string, unknown> => ({
  Description: purpose,
  EnableVersioning: true,
  NoCrawl: hiddenFromSearch,
  // Libraries have no attachments to turn off.
  ...(template === 100 && { EnableAttachments: false })
});

/**
 * A list gets its address from its first title, so it is made under its ASCII name. It keeps that name until its columns
 * are there, and then gets its Swedish title (`changeList`): until then it is known to be half made.
 */
export const createList = async (site: AdministeredSite, list: DesiredList): Promise<void> => {
  const before = await placeAt(site, list.address);
  if (!before) await make(site, list);
  // Whoever began may have come no further than to the list itself.
  else if (before.Title === list.name) await spPostMerge(site.web.lists.getById(before.Id), body(settingsOf(list)));
};

const make = async (site: AdministeredSite, list: DesiredList): Promise<void> => {
  const wanted = { Title: list.name, BaseTemplate: list.template, AllowContentTypes: true, ContentTypesEnabled: false, ...settingsOf(list) };
  const made = await answeredAs(spPost<{ readonly Id: string }>(site.hastyWeb.lists, body(wanted)));
  if (made.value) {
    const { Id } = made.value;
    const asked = await together(site.web, batched => ({
      // SharePoint passes over some of this in a list that is being made.
      settled: answeredAs(spPostMerge(batched.lists.getById(Id), body(settingsOf(list)))),
      place: place(batched.lists.getById(Id))
    }));
    const settled = await asked.settled;
    const own = valueIn(await asked.place);
    if (belowSite(site, own.RootFolder.ServerRelativeUrl) === list.address) {
      valueIn(settled);
      return;
    }
    // Somebody made the list after we looked, and ours got the next free address.
    await takeBack(site.web.lists.getById(Id));
  }
  if (await placeAt(site, list.address)) return;
  valueIn(made);
  // What lies in the recycle bin, or is closed to the caller, keeps its address.
  throw new StoreError('conflict', `The list was made, but not at the address ${list.address}`);
};

const takeBack = async (list: IList): Promise<void> => {
  requireUnlessGone(await answeredAs(list.delete()));
};

const propertiesOf: Readonly<Record<Exclude<ListAspect, 'title'>, (list: DesiredList) => Record<string, unknown>>> = {
  purpose: ({ purpose }) => ({ Description: purpose }),
  versioning: () => ({ EnableVersioning: true }),
  attachments: ({ template }) => (template === 100 ? { EnableAttachments: false } : {}),
  search: ({ hiddenFromSearch }) => ({ NoCrawl: hiddenFromSearch }),
  rule: ({ rowRule }) => ({ ValidationFormula: rowRule?.formula ?? '', ValidationMessage: rowRule?.message ?? '' })
};

export const changeList = async (site: AdministeredSite, list: DesiredList, aspects: readonly ListAspect[]): Promise<void> => {
  const settingsWanted = aspects.map(aspect => (aspect === 'title' ? {} : propertiesOf[aspect](list)));
  const wanted: Record<string, unknown> = Object.assign({}, ...settingsWanted);
  const asked = await together(site.web, batched => {
    // Asked anew each time: PnPjs sends one thing once in a batch.
    const merge = (properties: Record<string, unknown>): Promise<Answer<unknown>> =>
      answeredAs(spPostMerge(listAt(site, list.address, batched), body(properties)));
    return {
      settings: Object.keys(wanted).length > 0 ? merge(wanted) : undefined,
      title: aspects.includes('title') ? merge({ Title: list.title }) : undefined
    };
  });
  const settings = await asked.settings;
  const title = await asked.title;
  if (settings) valueIn(settings);
  if (title && !isTaken(title)) valueIn(title);
};

/** A title that another list bears is left to it: the address is what counts. */
const isTaken = (given: Answer<unknown>): boolean =>
  given.error instanceof Refusal && given.error.code === codes.listTitleTaken;
