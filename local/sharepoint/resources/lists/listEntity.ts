import type { Context } from '../../context';
import { serverRelativeUrlOf } from '../../context';
import { currentChangeToken, listChanges } from '../../changes/changeToken';
import { plainETag } from '../../odata/etag';
import { complex } from '../../odata/entity';
import type { Entity, Value } from '../../odata/entity';
import { rootOf } from '../../files/place';
import { isLibrary } from '../../lists/createList';
import { listItemType } from '../../lists/listAddress';
import { clearItemScopes } from '../../items/itemScopes';
import { listRights } from '../../security/access';
import { maskValue } from '../../security/permissionMask';
import { listShape } from '../../shapes/list';
import { listContentTypes } from '../../storage/contentTypes';
import { setListScope } from '../../storage/lists';
import type { List } from '../../storage/lists';
import { viewsOf } from '../../storage/views';
import { contentTypeSet } from '../contentTypes/contentTypeEntity';
import type { TypeHome } from '../contentTypes/contentTypeEntity';
import { fieldSetOf } from '../columns/fieldEntity';
import { folderEntity } from '../files/folderEntity';
import { securableLink } from '../permissions/permissions';
import { securableValue } from '../permissions/securable';
import type { Securable } from '../permissions/securable';
import { versionPoliciesEntity } from './versionPolicies';
import { viewEntity, viewSetOf } from './viewEntity';
import { webEntity, webSecurable } from '../webs/webEntity';

const noGuid = '00000000-0000-0000-0000-000000000000';

export const listPath = (list: List): string => `Web/Lists(guid'${list.guid}')`;

/** Where the types of a list stand. */
export const listTypeHome = (list: List): TypeHome => ({ list, path: `${listPath(list)}/ContentTypes` });

export const listSecurable = (context: Context, list: List): Securable => ({
  path: listPath(list),
  scopeId: list.scopeId,
  scopeKey: { listId: list.id, itemId: null },
  parent: () => webSecurable(context),
  entity: () => listEntity(context, list),
  rightsOf: subject => listRights(context, list, subject),
  changed: scopeId => {
    setListScope(context.db, list.id, scopeId);
  },
  clearScopesBelow: () => {
    clearItemScopes(context, list);
  },
});

export const listEntity = (context: Context, list: List): Entity => ({
  kind: 'entity',
  shape: listShape,
  path: listPath(list),
  etag: plainETag(list.version),
  value: property => securableValue(context, listSecurable(context, list), property) ?? listValue(context, list, property),
  follow: link => {
    switch (link) {
      case 'ContentTypes':
        return contentTypeSet(context, listTypeHome(list), () => listContentTypes(context.db, list.id));
      case 'DefaultView': {
        const view = viewsOf(context.db, list.id).find(candidate => candidate.isDefault);
        return view ? viewEntity(list, view) : null;
      }
      case 'Fields':
        return fieldSetOf(context, list);
      case 'ParentWeb':
        return webEntity(context);
      case 'RootFolder':
        return folderEntity(context, rootOf(list), undefined);
      case 'VersionPolicies':
        return versionPoliciesEntity(listPath(list));
      case 'Views':
        return viewSetOf(context, list);
      default:
        return securableLink(context, listSecurable(context, list), link);
    }
  },
});

const defaultViewUrl = (context: Context, list: List): string | null => viewsOf(context.db, list.id).find(view => view.isDefault)?.url ?? null;

const resourcePath = (url: string | null): Value => complex('SP.ResourcePath', { DecodedUrl: url });

const listValue = (context: Context, list: List, property: string): Value => {
  const { settings } = list;
  const forms = isLibrary(list) ? `${list.url}/Forms` : list.url;
  switch (property) {
    case 'AllowContentTypes':
      return settings.allowContentTypes;
    case 'AllowDeletion':
      return settings.allowDeletion;
    case 'BaseTemplate':
      return list.baseTemplate;
    case 'BaseType':
      return isLibrary(list) ? 1 : 0;
    case 'ContentTypesEnabled':
      return settings.contentTypesEnabled;
    case 'Created':
      return list.created;
    case 'DefaultContentApprovalWorkflowId':
      return noGuid;
    case 'DefaultDisplayFormUrl':
      return `${forms}/DispForm.aspx`;
    case 'DefaultEditFormUrl':
      return `${forms}/EditForm.aspx`;
    case 'DefaultNewFormUrl':
      return isLibrary(list) ? `${forms}/Upload.aspx` : `${forms}/NewForm.aspx`;
    case 'DefaultViewPath':
      return resourcePath(defaultViewUrl(context, list));
    case 'DefaultViewUrl':
      return defaultViewUrl(context, list);
    case 'CurrentChangeToken':
      return currentChangeToken(context, listChanges(context, list));
    case 'Description':
      return settings.description;
    case 'Direction':
      return settings.direction;
    case 'DocumentTemplateUrl':
      return isLibrary(list) ? `${forms}/template.dotx` : null;
    case 'EffectiveBasePermissionsForUI':
      return maskValue(listRights(context, list));
    case 'BrowserFileHandling':
    case 'DraftVersionVisibility':
    case 'ListExperienceOptions':
    case 'MajorWithMinorVersionsLimit':
      return 0;
    case 'EnableAttachments':
      return settings.enableAttachments;
    case 'EnableFolderCreation':
      return settings.enableFolderCreation;
    case 'EnableMinorVersions':
      return settings.enableMinorVersions;
    case 'EnableModeration':
      return settings.enableModeration;
    case 'EnableVersioning':
      return settings.enableVersioning;
    case 'EntityTypeName':
      return list.entityName;
    case 'Hidden':
      return settings.hidden;
    case 'Id':
      return list.guid;
    case 'ImagePath':
      return resourcePath(settings.imageUrl);
    case 'ImageUrl':
      return settings.imageUrl;
    case 'IsSiteAssetsLibrary':
      return settings.isSiteAssets ?? false;
    case 'ItemCount':
      return list.itemCount;
    case 'LastItemDeletedDate':
      return list.itemDeleted;
    case 'LastItemModifiedDate':
      return list.modified;
    case 'LastItemUserModifiedDate':
      return list.userModified;
    case 'ListItemEntityTypeFullName':
      return listItemType(list.entityName);
    case 'MajorVersionLimit':
      return settings.enableVersioning ? settings.majorVersionLimit : 0;
    case 'MultipleUploadsEnabled':
    case 'ServerTemplateCanCreateFolders':
      return true;
    case 'NoCrawl':
      return settings.noCrawl;
    case 'OnQuickLaunch':
      return settings.onQuickLaunch;
    case 'ParentWebPath':
      return resourcePath(serverRelativeUrlOf(context.web.url));
    case 'ParentWebUrl':
      return serverRelativeUrlOf(context.web.url);
    case 'ReadSecurity':
      return settings.readSecurity;
    case 'SchemaXml':
      return `<List Name="{${list.guid.toUpperCase()}}" ID="{${list.guid.toUpperCase()}}" RootFolder="${list.url}" />`;
    case 'TemplateFeatureId':
      return isLibrary(list) ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100';
    case 'Title':
      return list.title;
    case 'ValidationFormula':
      return settings.validationFormula;
    case 'ValidationMessage':
      return settings.validationMessage;
    case 'WriteSecurity':
      return settings.writeSecurity;
    default:
      return false;
  }
};
