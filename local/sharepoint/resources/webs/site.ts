import { currentChangeToken, siteChanges } from '../../changes/changeToken';
import type { Context } from '../../context';
import { serverRelativeUrlOf } from '../../context';
import { errors } from '../../errors';
import { guidArgument } from '../../odata/arguments';
import { entryOf } from '../../odata/body';
import { complex } from '../../odata/entity';
import type { Entity, Value } from '../../odata/entity';
import type { Segment } from '../../odata/segments';
import { requireUnchanged } from '../../odata/unchanged';
import { requireRights, webRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import { siteShape } from '../../shapes/web';
import { principalKinds, principalsOf } from '../../storage/principals';
import { setSiteSettings, siteSettingsOf } from '../../storage/sites';
import { rootWebOf, webByGuid } from '../../storage/webs';
import { siteSettingsFrom, siteSettingValue } from '../../webs/siteSettings';
import { answerEntity, found, propertyResource } from '../answers';
import { changesResource } from '../changes';
import { elsewhere } from './elsewhere';
import { userEntity } from '../people/principals';
import { recycleBinResource, siteBin } from '../recycleBin/recycleBin';
import { merged, reading, refuseUnbuilt } from '../resource';
import type { Answer, Resource, WriteRequest } from '../resource';
import { webResource } from './web';
import { webEntity } from './webEntity';

export const siteResource = (context: Context): Resource => {
  requireRights(webRights(context), rights.open);
  return {
    name: 'Site',
    get: query => answerEntity(siteEntity(context), query),
    merge: request => changeSite(context, request),
    step: segment => siteStep(context, segment),
  };
};

const siteStep = (context: Context, segment: Segment): Resource | undefined => {
  switch (segment.name) {
    case 'getchanges':
      return changesResource(context, siteChanges(context), segment);
    case 'openwebbyid':
      return openedWeb(context, guidArgument(segment, 'gwebid'));
    case 'owner': {
      const owner = ownerOf(context);
      if (!owner) throw errors.userIdUnknown();
      return reading('Owner', query => answerEntity(owner, query));
    }
    case 'recyclebin':
      return recycleBinResource(context, siteBin(context), segment);
    case 'rootweb': {
      const there = rootContext(context);
      return elsewhere(there, webResource(there));
    }
    default:
      refuseUnbuilt(segment, 'sites');
      return propertyResource(siteEntity(context), segment.name);
  }
};

const rootContext = (context: Context): Context => ({ ...context, web: rootWebOf(context.db, context.web.siteId) });

/** Asked for by POST, as PnPjs does, or by GET. */
const openedWeb = (context: Context, guid: string): Resource => {
  const web = webByGuid(context.db, context.web.siteId, guid);
  if (!web) throw errors.siteUnknown(guid);
  const there = { ...context, web };
  return elsewhere(there, { ...webResource(there), post: () => found(webEntity(there)) });
};

/** Only administrators of the site collection set what holds for all of it. */
const changeSite = (context: Context, { body }: WriteRequest): Answer => {
  if (!context.acting.siteAdmin) throw errors.accessDenied();
  const { siteId } = context.web;
  const { settings, others } = siteSettingsFrom(entryOf(body, [siteShape.type]));
  requireUnchanged(siteEntity(context), others);
  setSiteSettings(context.db, siteId, { ...siteSettingsOf(context.db, siteId), ...settings });
  return merged();
};

/** The first of its administrators, else the first member of its owners. */
const ownerOf = (context: Context): Entity | undefined => {
  const users = principalsOf(context.db, context.web.siteId, principalKinds.user);
  const owner = users.find(user => user.siteAdmin === 1) ?? users[0];
  return owner && userEntity(context, owner);
};

const siteEntity = (context: Context): Entity => ({
  kind: 'entity',
  shape: siteShape,
  path: 'Site',
  value: property => siteSettingValue(siteSettingsOf(context.db, context.web.siteId), property) ?? siteValue(context, property),
  follow: link => {
    if (link === 'Owner') return ownerOf(context) ?? null;
    return link === 'RootWeb' ? webEntity(rootContext(context)) : undefined;
  },
});

const siteValue = (context: Context, property: string): Value => {
  const { origin, web } = context;
  switch (property) {
    case 'CompatibilityLevel':
      return 15;
    case 'CurrentChangeToken':
      return currentChangeToken(context, siteChanges(context));
    case 'GeoLocation':
      return 'EUR';
    case 'GroupId':
    case 'HubSiteId':
      return '00000000-0000-0000-0000-000000000000';
    case 'Id':
      return web.siteGuid;
    case 'LockIssue':
      return null;
    case 'MaxItemsPerThrottledOperation':
      return 5000;
    case 'PrimaryUri':
    case 'Url':
      return `${origin}${web.siteUrl}`;
    case 'RequiredDesignerVersion':
      return '15.0.0.0';
    case 'ResourcePath':
      return complex('SP.ResourcePath', { DecodedUrl: `${origin}${web.siteUrl}` });
    case 'SandboxedCodeActivationCapability':
      return 2;
    case 'ServerRelativeUrl':
      return serverRelativeUrlOf(web.siteUrl);
    default:
      return false;
  }
};
