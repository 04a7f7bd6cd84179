import type { Context } from '../context';
import { webUrl } from '../context';
import { errors } from '../errors';
import { processQuery } from '../csom/processQuery';
import { complex, values } from '../odata/entity';
import type { Segment } from '../odata/segments';
import { requireRights, webRights } from '../security/access';
import { digestFor, digestSeconds } from '../security/digest';
import { rights } from '../security/permissionMask';
import { setting } from '../storage/webs';
import { loginNameOf } from '../farm';
import { moveCopyResource } from './files/moveCopyUtil';
import { action, refuseUnbuilt, valued } from './resource';
import type { Resource } from './resource';
import { siteResource } from './webs/site';
import { siteFunction } from './webs/siteFunctions';
import { webResource } from './webs/web';

/** What `_api/` leads to. */
export const rootResource = (context: Context): Resource => {
  const root: Resource = { name: '_api', step: segment => rootStep(context, root, segment) };
  return root;
};

const rootStep = (context: Context, root: Resource, segment: Segment): Resource | undefined => {
  switch (segment.name) {
    case 'web':
      return webResource(context);
    case 'site':
      return siteResource(context);
    case 'lists':
      return webResource(context).step?.(segment);
    case 'contextinfo':
      requireRights(webRights(context), rights.open);
      return action('GetContextWebInformation', () => valued('GetContextWebInformation', 'SP.ContextWebInformation', contextInformation(context)));
    case 'processquery':
      return action('ProcessQuery', ({ bytes }) => processQuery(context, root, bytes.toString('utf8')));
    default: {
      const told = siteFunction(context, segment);
      if (told) return told;
      if (/^sp\.movecopyutil\./.test(segment.name)) return moveCopyResource(context, segment);
      if (/^sp[._]/.test(segment.name)) throw errors.notBuilt(`${segment.written} of _api`);
      refuseUnbuilt(segment, '_api');
      return undefined;
    }
  }
};

const contextInformation = (context: Context): ReturnType<typeof complex> => {
  const { web, acting, now } = context;
  const owner = { webGuid: web.guid, loginName: loginNameOf(acting.user) };
  return complex('SP.ContextWebInformation', {
    FormDigestTimeoutSeconds: digestSeconds,
    FormDigestValue: digestFor(setting(context.db, 'digestSecret'), owner, now),
    LibraryVersion: '16.0.25430.12004',
    SiteFullUrl: `${context.origin}${web.siteUrl}`,
    SupportedSchemaVersions: values('Edm.String', ['14.0.0.0', '15.0.0.0']),
    WebFullUrl: webUrl(context),
  });
};
