import { currentChangeToken, webChanges } from '../../changes/changeToken';
import { availableTypes } from '../../contentTypes/typesOfList';
import type { Context } from '../../context';
import { apiUrl, serverRelativeUrlOf, webUrl } from '../../context';
import { complex, values } from '../../odata/entity';
import type { Entity, EntitySet, Value } from '../../odata/entity';
import { clearItemScopes } from '../../items/itemScopes';
import { requireRights, webRights } from '../../security/access';
import { dropScopes } from '../../security/limitedAccess';
import { rights } from '../../security/permissionMask';
import { webShape } from '../../shapes/web';
import { webContentTypes } from '../../storage/contentTypes';
import { listsOf, setListScope } from '../../storage/lists';
import { principalById } from '../../storage/principals';
import { setWebScope, subwebsOf, webById } from '../../storage/webs';
import type { Web } from '../../storage/webs';
import { webSettingValue } from '../../webs/webSettings';
import { allPropertiesEntity } from './allProperties';
import { contentTypeSet } from '../contentTypes/contentTypeEntity';
import { securableLink } from '../permissions/permissions';
import { groupEntity, userEntity } from '../people/principals';
import { regionalSettingsEntity } from './regionalSettings';
import { columnSetOf } from '../columns/fieldEntity';
import { availableHome, webHome } from '../columns/fieldHome';
import { securableValue } from '../permissions/securable';
import type { Securable } from '../permissions/securable';
import { webInformation, webInformationEntity, webInformationSet } from './webInformation';

export const webSecurable = (context: Context): Securable => {
  const { db, web } = context;
  const parent = parentOf(context);
  return {
    path: 'Web',
    scopeId: web.scopeId,
    scopeKey: { listId: null, itemId: null },
    parent: () => parent && webSecurable({ ...context, web: parent }),
    entity: () => webEntity(context),
    rightsOf: subject => webRights(context, subject),
    changed: scopeId => {
      setWebScope(db, web.id, scopeId);
    },
    clearScopesBelow: () => {
      clearListScopes(context);
      for (const subweb of subwebsOf(db, web.id)) clearWebScopes({ ...context, web: subweb });
    },
  };
};

const parentOf = ({ db, web }: Context): Web | undefined => (web.parentId === null ? undefined : webById(db, web.parentId));

const clearListScopes = (context: Context): void => {
  for (const list of listsOf(context.db, context.web.id)) {
    clearItemScopes(context, list);
    if (list.scopeId !== null) {
      setListScope(context.db, list.id, null);
      dropScopes(context.db, [list.scopeId]);
    }
  }
};

const clearWebScopes = (context: Context): void => {
  const { db, web } = context;
  webSecurable(context).clearScopesBelow();
  if (web.scopeId === null) return;
  setWebScope(db, web.id, null);
  dropScopes(db, [web.scopeId]);
};

export const webEntity = (context: Context): Entity => ({
  kind: 'entity',
  shape: webShape,
  // A web's own address is absolute: it may be told by another web.
  path: `${apiUrl(context)}/Web`,
  value: property => {
    const setting = webSettingValue(context.web.settings, property);
    return setting === undefined ? (securableValue(context, webSecurable(context), property) ?? webInformation(context, context.web, property) ?? webValue(context, property)) : setting;
  },
  follow: link => {
    const { web, acting } = context;
    switch (link) {
      case 'AssociatedMemberGroup':
        return groupOf(context, web.memberGroup);
      case 'AssociatedOwnerGroup':
        return groupOf(context, web.ownerGroup);
      case 'AssociatedVisitorGroup':
        return groupOf(context, web.visitorGroup);
      case 'AllProperties':
        return allPropertiesEntity(context);
      case 'AvailableContentTypes':
        return contentTypeSet(context, { list: undefined, path: 'Web/AvailableContentTypes' }, () => availableTypes(context.db, web));
      case 'ContentTypes':
        return contentTypeSet(context, { list: undefined, path: 'Web/ContentTypes' }, () => webContentTypes(context.db, web.id));
      case 'AvailableFields':
        return columnSetOf(context, availableHome(context));
      case 'Fields':
        return columnSetOf(context, webHome(context));
      case 'CurrentUser':
        return acting.principal ? userEntity(context, acting.principal) : null;
      case 'ParentWeb': {
        const parent = parentOf(context);
        return parent ? webInformationEntity(context, parent) : null;
      }
      case 'RegionalSettings':
        return regionalSettingsEntity(context);
      case 'WebInfos':
        return webInformationSet(context);
      case 'Webs':
        return webSet(context);
      default:
        return securableLink(context, webSecurable(context), link);
    }
  },
});

const groupOf = (context: Context, id: number | null): Entity | null => {
  const group = id === null ? undefined : principalById(context.db, context.web.siteId, id);
  return group ? groupEntity(context, group) : null;
};

/** Every subweb; a caller who may not open one of them is refused them all, and asks for `webinfos` instead. */
export const webSet = (context: Context): EntitySet => ({
  kind: 'set',
  shape: webShape,
  path: 'Web/Webs',
  entities: () =>
    subwebsOf(context.db, context.web.id).map(web => {
      const below = { ...context, web };
      requireRights(webRights(below), rights.open);
      return webEntity(below);
    }),
});

const webValue = (context: Context, property: string): Value => {
  const { web } = context;
  switch (property) {
    case 'AppInstanceId':
    case 'DesignPackageId':
      return '00000000-0000-0000-0000-000000000000';
    case 'AlternateCssUrl':
      return '';
    case 'ClassicWelcomePage':
      return null;
    case 'CustomMasterUrl':
    case 'MasterUrl':
      return `${web.siteUrl}/_catalogs/masterpage/seattle.master`;
    case 'CurrentChangeToken':
      return currentChangeToken(context, webChanges(context));
    case 'ResourcePath':
      return complex('SP.ResourcePath', { DecodedUrl: webUrl(context) });
    case 'ServerRelativePath':
      return complex('SP.ResourcePath', { DecodedUrl: serverRelativeUrlOf(web.url) });
    case 'SupportedUILanguageIds':
      return values('Edm.Int32', [web.language]);
    case 'TenantAdminMembersCanShare':
      return 0;
    case 'UIVersion':
      return 15;
    case 'Url':
      return webUrl(context);
    case 'WebTemplateConfiguration':
      return `${web.template}#${web.configuration}`;
    case 'WelcomePage':
      return 'SitePages/Home.aspx';
    case 'AllowRssFeeds':
    case 'IsHomepageModernized':
    case 'RecycleBinEnabled':
      return true;
    default:
      return false;
  }
};
