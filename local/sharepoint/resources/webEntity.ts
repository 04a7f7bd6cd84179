import type { Context } from '../context';
import { serverRelativeUrlOf, webUrl } from '../context';
import type { Entity, Value } from '../odata/entity';
import { clearItemScopes } from '../lists/writeItem';
import { scopeOfWeb, webRights } from '../security/access';
import { webShape } from '../shapes/web';
import { listsOf, setListScope } from '../storage/lists';
import { removeScope } from '../storage/roles';
import { principalById } from '../storage/principals';
import { groupEntity, userEntity } from './principals';
import { regionalSettingsEntity } from './regionalSettings';
import { roleAssignmentSet, securableValue } from './securable';
import type { Securable } from './securable';

export const webSecurable = (context: Context): Securable => ({
  path: 'Web',
  scopeId: context.web.scopeId,
  parentScopeId: scopeOfWeb(context),
  scopesAbove: [],
  scopeKey: { listId: null, itemId: null },
  rightsOf: subject => webRights(context, subject),
  changed: () => undefined,
  clearScopesBelow: () => {
    for (const list of listsOf(context.db, context.web.id)) {
      clearItemScopes(context, list.id);
      if (list.scopeId !== null) {
        setListScope(context.db, list.id, null);
        removeScope(context.db, list.scopeId);
      }
    }
  },
});

export const webEntity = (context: Context): Entity => ({
  kind: 'entity',
  shape: webShape,
  path: 'Web',
  value: property => securableValue(context, webSecurable(context), property) ?? webValue(context, property),
  follow: link => {
    const { web, acting } = context;
    switch (link) {
      case 'AssociatedMemberGroup':
        return groupOf(context, web.memberGroup);
      case 'AssociatedOwnerGroup':
        return groupOf(context, web.ownerGroup);
      case 'AssociatedVisitorGroup':
        return groupOf(context, web.visitorGroup);
      case 'CurrentUser':
        return acting.principal ? userEntity(context, acting.principal) : null;
      case 'ParentWeb':
        return web.parentId === null ? null : undefined;
      case 'RegionalSettings':
        return regionalSettingsEntity(context);
      case 'RoleAssignments':
        return roleAssignmentSet(context, webSecurable(context));
      default:
        return undefined;
    }
  },
});

const groupOf = (context: Context, id: number | null): Entity | null => {
  const group = id === null ? undefined : principalById(context.db, context.web.siteId, id);
  return group ? groupEntity(context, group) : null;
};

const webValue = (context: Context, property: string): Value => {
  const { web } = context;
  switch (property) {
    case 'AppInstanceId':
      return '00000000-0000-0000-0000-000000000000';
    case 'AlternateCssUrl':
      return '';
    case 'ClassicWelcomePage':
      return null;
    case 'Configuration':
    case 'HeaderEmphasis':
      return 0;
    case 'Created':
      return web.created;
    case 'CustomMasterUrl':
    case 'MasterUrl':
      return `${web.url}/_catalogs/masterpage/seattle.master`;
    case 'Description':
      return web.description;
    case 'Id':
      return web.guid;
    case 'Language':
      return web.language;
    case 'LastItemModifiedDate':
    case 'LastItemUserModifiedDate':
      return listsOf(context.db, web.id).reduce((latest, list) => (list.modified > latest ? list.modified : latest), web.modified);
    case 'ServerRelativeUrl':
      return serverRelativeUrlOf(web.url);
    case 'Title':
      return web.title;
    case 'UIVersion':
      return 15;
    case 'Url':
      return webUrl(context);
    case 'WebTemplate':
      return 'SITEPAGEPUBLISHING';
    case 'WelcomePage':
      return 'SitePages/Home.aspx';
    case 'NoCrawl':
    case 'UIVersionConfigurationEnabled':
    case 'DocumentLibraryCalloutOfficeWebAppPreviewersDisabled':
    case 'EnableMinimalDownload':
    case 'OverwriteTranslationsOnChange':
    case 'TreeViewEnabled':
    case 'IsMultilingual':
      return false;
    default:
      return true;
  }
};
