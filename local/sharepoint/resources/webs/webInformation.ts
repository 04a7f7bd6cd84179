import type { Context } from '../../context';
import { serverRelativeUrlOf } from '../../context';
import type { Entity, EntitySet, Value } from '../../odata/entity';
import { webRights } from '../../security/access';
import { includes, rights } from '../../security/permissionMask';
import { webInformationShape } from '../../shapes/web';
import { listsOf } from '../../storage/lists';
import { subwebsOf } from '../../storage/webs';
import type { Web } from '../../storage/webs';

export const webInformationEntity = (context: Context, web: Web): Entity => ({
  kind: 'entity',
  shape: webInformationShape,
  path: `Web/WebInfos(guid'${web.guid}')`,
  // The number of the template is all that is not said by its name.
  value: property => webInformation(context, web, property) ?? 0,
  follow: () => undefined,
});

/** The subwebs that the caller may open. */
export const webInformationSet = (context: Context): EntitySet => ({
  kind: 'set',
  shape: webInformationShape,
  path: 'Web/WebInfos',
  entities: () =>
    subwebsOf(context.db, context.web.id)
      .filter(web => includes(webRights({ ...context, web }), rights.open))
      .map(web => webInformationEntity(context, web)),
});

const lastModifiedIn = (context: Pick<Context, 'db'>, web: Web): string =>
  listsOf(context.db, web.id).reduce((latest, list) => (list.modified > latest ? list.modified : latest), web.modified);

/** What a web tells of itself, also to those who only see it named by another; undefined for everything else. */
export const webInformation = (context: Pick<Context, 'db'>, web: Web, property: string): Value | undefined => {
  switch (property) {
    case 'Configuration':
      return web.configuration;
    case 'Created':
      return web.created;
    case 'Description':
      return web.description;
    case 'Id':
      return web.guid;
    case 'Language':
      return web.language;
    case 'LastItemModifiedDate':
    case 'LastItemUserModifiedDate':
      return lastModifiedIn(context, web);
    case 'ServerRelativeUrl':
      return serverRelativeUrlOf(web.url);
    case 'Title':
      return web.title;
    case 'WebTemplate':
      return web.template;
    default:
      return undefined;
  }
};
