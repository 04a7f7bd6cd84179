import type { Context } from '../context';
import { createList, templates } from '../lists/createList';
import type { ListWish } from '../lists/createList';
import { listUrlFor } from '../lists/listAddress';
import { listsOf, takenUrls } from '../storage/lists';
import type { List } from '../storage/lists';
import type { Web } from '../storage/webs';
import { isSwedish } from '../locale/language';

type Making = Pick<Context, 'db' | 'web' | 'now'>;


/** The library and the pages that every web is born with, named in its language. */
export const createFirstLists = (context: Making, author: number): void => {
  const { web } = context;
  createList(context, author, {
    title: isSwedish(web.language) ? 'Dokument' : 'Documents',
    baseTemplate: templates.documentLibrary,
    url: `${web.url}/${isSwedish(web.language) ? 'Delade dokument' : 'Shared Documents'}`,
    settings: {},
  });
  createList(context, author, sitePages(web));
};

const sitePages = (web: Web): ListWish => ({
  title: isSwedish(web.language) ? 'Webbplatssidor' : 'Site Pages',
  baseTemplate: templates.sitePages,
  url: `${web.url}/SitePages`,
  settings: { allowDeletion: false },
});

export const sitePagesOf = ({ db, web }: Making): List | undefined => listsOf(db, web.id).find(list => list.baseTemplate === templates.sitePages);
export const siteAssetsOf = ({ db, web }: Making): List | undefined => listsOf(db, web.id).find(list => list.settings.isSiteAssets);

export const createSitePages = (context: Making, author: number): List => createList(context, author, sitePages(context.web));

/** A recycled one keeps the address: the next one has another. */
export const createSiteAssets = (context: Making, author: number): List => {
  const { db, web } = context;
  return createList(context, author, {
    title: isSwedish(web.language) ? 'Webbplatstillgångar' : 'Site Assets',
    baseTemplate: templates.documentLibrary,
    url: listUrlFor(web.url, 'SiteAssets', true, takenUrls(db, web.id)),
    settings: { isSiteAssets: true },
  });
};

/** The oldest library that is there, Site Assets apart. */
export const defaultLibraryOf = ({ db, web }: Making): List | undefined =>
  listsOf(db, web.id)
    .filter(list => list.baseTemplate === templates.documentLibrary && !list.settings.isSiteAssets && !list.settings.hidden)
    .sort((one, other) => one.id - other.id)[0];
