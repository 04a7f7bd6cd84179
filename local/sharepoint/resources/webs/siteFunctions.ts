import { templates } from '../../lists/createList';
import type { Context } from '../../context';
import { webUrl } from '../../context';
import { errors } from '../../errors';
import { textArgument } from '../../odata/arguments';
import { parametersOf, textOf } from '../../odata/body';
import { complex, values } from '../../odata/entity';
import type { Value } from '../../odata/entity';
import type { Segment } from '../../odata/segments';
import { canViewList, requireRights, webRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { listsOf } from '../../storage/lists';
import { webByUrl } from '../../storage/webs';
import type { Web } from '../../storage/webs';
import { actingOn } from '../actingOn';
import { action, reading, valued } from '../resource';
import type { Resource } from '../resource';

/** Functions that SharePoint keeps at the root, beside webs and sites: they are told a whole address. */
export const siteFunction = (context: Context, segment: Segment): Resource | undefined => {
  switch (segment.name) {
    case 'sp.site.exists':
      return action('Exists', ({ body }) => {
        const url = textOf(parametersOf(body).url ?? null);
        if (!url) throw errors.argumentMissing('url');
        return valued('Exists', 'Edm.Boolean', webAt(context, url)?.parentId === null);
      });
    case 'sp.web.getdocumentlibraries':
      return reading('GetDocumentLibraries', () => {
        const web = webAt(context, textArgument(segment, 'weburl'));
        if (!web) throw errors.siteUnknown(textArgument(segment, 'weburl'));
        return valued('GetDocumentLibraries', 'Collection(SP.DocumentLibraryInformation)', librariesOf(inside(context, web)));
      });
    case 'sp.web.getweburlfrompageurl':
      return reading('GetWebUrlFromPageUrl', () => valued('GetWebUrlFromPageUrl', 'Edm.String', webUrl(webOfPage(context, textArgument(segment, 'pagefullurl')))));
    default:
      return undefined;
  }
};

/** The server's own part of a whole address; another server's is none of its webs. */
const pathOf = (context: Context, url: string): string | undefined => {
  const path = url.toLowerCase().startsWith(`${context.origin.toLowerCase()}/`) || url.startsWith('/') ? url.replace(/^https?:\/\/[^/]+/i, '') : undefined;
  return path?.replace(/[?#].*$/, '').replace(/\/+$/, '');
};

const webAt = (context: Context, url: string): Web | undefined => {
  const path = url.toLowerCase() === context.origin.toLowerCase() ? '' : pathOf(context, url);
  return path === undefined ? undefined : webByUrl(context.db, path);
};

/** The deepest web that the page lies in and the caller may open. */
const webOfPage = (context: Context, url: string): Context => {
  let path = pathOf(context, url);
  while (path) {
    path = path.slice(0, path.lastIndexOf('/'));
    const web = webByUrl(context.db, path);
    if (web) return inside(context, web);
  }
  throw errors.fileUnknown();
};

const inside = (context: Context, web: Web): Context => {
  const there = actingOn(context, web);
  requireRights(webRights(there), rights.open);
  return there;
};

const librariesOf = (context: Context): Value =>
  values(
    'SP.DocumentLibraryInformation',
    listsOf(context.db, context.web.id)
      .filter(list => list.baseTemplate === templates.documentLibrary && !list.settings.hidden && canViewList(context, list))
      .map(list =>
        complex('SP.DocumentLibraryInformation', {
          AbsoluteUrl: `${context.origin}${list.url}`,
          Modified: list.modified,
          ModifiedFriendlyDisplay: null,
          ServerRelativeUrl: list.url,
          Title: list.title,
        })
      )
  );
