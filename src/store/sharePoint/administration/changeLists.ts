import { body } from '@pnp/queryable';
import { spDelete, spPost, spPostMerge } from '@pnp/sp/spqueryable.js';

import type { ListAspect } from '../../../provisioning/change';
import type { DesiredList } from '../../../provisioning/desiredSite';
import { codes, Refusal } from '../refusal';
import type { IList } from '../web';
import type { AdministeredSite } from './administeredSite';
import { belowSite, listAt } from './administeredSite';
import type { Answer } from './answers';
import { answeredAs, failureOf, valueIn, visibleIn } from './answers';
import { titleColumnProperties } from './columnProperties';
import { typedEntry } from './typedEntry';

type RawPlace = { readonly Id: string; readonly Title: string; readonly RootFolder: { readonly ServerRelativeUrl: string } };

const place = (list: IList): Promise<Answer<RawPlace>> =>
  answeredAs(list.select('Id', 'Title', 'RootFolder/ServerRelativeUrl').expand('RootFolder')<RawPlace>());

/**
 * A list gets its address from its first title, so it is made under its ASCII name. One that still bears that name was
 * left half made: the Swedish title is given last.
 */
export const createList = async (site: AdministeredSite, list: DesiredList): Promise<void> => {
  const found = visibleIn(await place(listAt(site, list.address, site.web))) ?? (await make(site, list));
  if (found.Title !== list.name) return;
  const made = site.web.lists.getById(found.Id);
  const { titleColumn } = list;
  if (titleColumn) await spPostMerge(made.fields.getByInternalNameOrTitle('Title'), typedEntry('SP.FieldText', titleColumnProperties(titleColumn)));
  await spPostMerge(made, body(settingsOf(list)));
  await giveTitle(made, list.title);
};

const settingsOf = ({ purpose, template, hiddenFromSearch }: DesiredList): Record<string, unknown> => ({
  Description: purpose,
  EnableVersioning: true,
  NoCrawl: hiddenFromSearch,
  // Libraries have no attachments to turn off.
  ...(template === 100 && { EnableAttachments: false })
});

const make = async (site: AdministeredSite, list: DesiredList): Promise<RawPlace> => {
  const { name, purpose, template, hiddenFromSearch } = list;
  const wanted = { Title: name, Description: purpose, BaseTemplate: template, AllowContentTypes: true, ContentTypesEnabled: false, NoCrawl: hiddenFromSearch };
  const made = await answeredAs(spPost<{ readonly Id: string }>(site.hastyWeb.lists, body(wanted)));
  if ('value' in made) {
    const own = valueIn(await place(site.web.lists.getById(made.value.Id)));
    if (belowSite(site, own.RootFolder.ServerRelativeUrl) === list.address) return own;
    // Somebody made the list after we looked, and ours got the next free address.
    await takeBack(site.web.lists.getById(made.value.Id));
  }
  const there = visibleIn(await place(listAt(site, list.address, site.web)));
  if (there) return there;
  valueIn(made);
  throw new Error(`The list was made, but not at the address ${list.address}`);
};

const takeBack = async (list: IList): Promise<void> => {
  const gone = await answeredAs(spDelete(list));
  if ('error' in gone && failureOf(gone.error) !== 'notFound') throw gone.error;
};

/** A title that another list bears is left to it: the address is what counts. */
const giveTitle = async (list: IList, title: string): Promise<void> => {
  const given = await answeredAs(spPostMerge(list, body({ Title: title })));
  if ('error' in given && !(given.error instanceof Refusal && given.error.code === codes.listTitleTaken)) throw given.error;
};

const propertiesOf: Readonly<Record<Exclude<ListAspect, 'title'>, (list: DesiredList) => Record<string, unknown>>> = {
  purpose: ({ purpose }) => ({ Description: purpose }),
  versioning: () => ({ EnableVersioning: true }),
  attachments: ({ template }) => (template === 100 ? { EnableAttachments: false } : {}),
  search: ({ hiddenFromSearch }) => ({ NoCrawl: hiddenFromSearch }),
  rule: ({ rowRule }) => ({ ValidationFormula: rowRule?.formula ?? '', ValidationMessage: rowRule?.message ?? '' })
};

export const changeList = async (site: AdministeredSite, list: DesiredList, aspects: readonly ListAspect[]): Promise<void> => {
  const at = listAt(site, list.address, site.web);
  const properties = aspects.map(aspect => (aspect === 'title' ? {} : propertiesOf[aspect](list)));
  const wanted: Record<string, unknown> = Object.assign({}, ...properties);
  if (Object.keys(wanted).length > 0) await spPostMerge(at, body(wanted));
  if (aspects.includes('title')) await giveTitle(at, list.title);
};
