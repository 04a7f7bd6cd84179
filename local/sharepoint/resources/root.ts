import { currentChangeToken, siteChanges } from '../changes/changeToken';
import type { Context } from '../context';
import { serverRelativeUrlOf, webUrl } from '../context';
import { processQuery } from '../csom/processQuery';
import { complex, values } from '../odata/entity';
import type { Entity } from '../odata/entity';
import type { Segment } from '../odata/segments';
import { requireRights, webRights } from '../security/access';
import { digestFor, digestSeconds } from '../security/digest';
import { rights } from '../security/permissionMask';
import { siteShape } from '../shapes/web';
import { setting } from '../storage/webs';
import { loginNameOf } from '../farm';
import { changesResource } from './changes';
import { answerEntity, propertyResource } from './answers';
import { moveCopyResource } from './moveCopyUtil';
import { action, refuseUnbuilt, valued } from './resource';
import type { Resource } from './resource';
import { recycleBinResource, siteBin } from './recycleBin';
import { webResource } from './web';
import { webEntity } from './webEntity';

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
    default:
      if (/^sp\.movecopyutil\./.test(segment.name)) return moveCopyResource(context, segment);
      if (/^sp[._]/.test(segment.name)) refuseUnbuilt(segment, [segment.written], '_api');
      refuseUnbuilt(segment, unbuilt, '_api');
      return undefined;
  }
};

const unbuilt: readonly string[] = [
  'Apps', 'GroupService', 'GroupSiteManager', 'HubSites', 'Microsoft.SharePoint.Portal.SuiteNavData.GetSuiteNavData', 'Navigation', 'Publishing', 'Search',
  'SitePages', 'SiteIconManager', 'Social.Feed', 'Social.Following', 'TenantSettings', 'Thememanager', 'v2.0', 'v2.1', 'WebHooks', '$metadata', '$batch',
];

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

const siteResource = (context: Context): Resource => {
  requireRights(webRights(context), rights.open);
  const entity = siteEntity(context);
  return {
    name: 'Site',
    get: query => answerEntity(entity, query),
    step: segment => {
      if (segment.name === 'rootweb' && context.web.parentId === null) return webResource(context);
      if (segment.name === 'getchanges') return changesResource(context, siteChanges(context), segment);
      if (segment.name === 'recyclebin') return recycleBinResource(context, siteBin(context), segment);
      refuseUnbuilt(segment, ['Audit', 'CreatePreviewSPSite', 'EventReceivers', 'Features', 'GetWebPath', 'OpenWebById', 'Owner', 'SecondaryContact', 'Usage', 'UserCustomActions'], 'sites');
      return propertyResource(entity, segment.name);
    },
  };
};

const siteEntity = (context: Context): Entity => ({
  kind: 'entity',
  shape: siteShape,
  path: 'Site',
  value: property => {
    switch (property) {
      case 'AllowDesigner':
      case 'ShareByEmailEnabled':
      case 'TrimAuditLog':
        return true;
      case 'Classification':
        return '';
      case 'CurrentChangeToken':
        return currentChangeToken(context, siteChanges(context));
      case 'CompatibilityLevel':
        return 15;
      case 'GroupId':
      case 'HubSiteId':
        return '00000000-0000-0000-0000-000000000000';
      case 'Id':
        return context.web.siteGuid;
      case 'PrimaryUri':
      case 'Url':
        return `${context.origin}${context.web.siteUrl}`;
      case 'ServerRelativeUrl':
        return serverRelativeUrlOf(context.web.siteUrl);
      default:
        return false;
    }
  },
  follow: link => (link === 'RootWeb' && context.web.parentId === null ? webEntity(context) : undefined),
});
