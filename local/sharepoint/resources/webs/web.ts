import type { Context } from '../../context';
import { webChanges } from '../../changes/changeToken';
import { errors } from '../../errors';
import { hasArguments, numberArgument, textArgument } from '../../odata/arguments';
import { entryOf, parametersOf, textOf } from '../../odata/body';
import type { Segment } from '../../odata/segments';
import { requireUnchanged } from '../../odata/unchanged';
import { requireRights, webRights } from '../../security/access';
import { includes, rights, union } from '../../security/permissionMask';
import { addMember, principalById, principalKinds, principalNamed } from '../../storage/principals';
import { updateWeb } from '../../storage/webs';
import { loginNameOf, farmUserNamed } from '../../farm';
import { isoSeconds } from '../../time/siteTime';
import { deleteWeb } from '../../webs/deleteWeb';
import { ensureAssociatedGroups } from '../../webs/associatedGroups';
import { webSettingsFrom } from '../../webs/webSettings';
import { changesResource } from '../changes';
import { answerEntity, found, propertyResource } from '../answers';
import { allPropertiesResource } from './allProperties';
import { availableContentTypesResource, webContentTypesResource } from '../contentTypes/contentTypes';
import { availableFieldsResource, siteFieldsResource } from '../columns/fields';
import { groupResource, siteGroupsResource } from '../people/groups';
import { defaultLibraryResource, listAtUrl, listsResource } from '../lists/lists';
import { securableStep } from '../permissions/permissions';
import { ensureUser, userEntity } from '../people/principals';
import { recycleBinResource, webBin } from '../recycleBin/recycleBin';
import { filesStep } from '../files/webFiles';
import { regionalSettingsResource } from './regionalSettings';
import { action, done, emptied, merged, reading, refuseUnbuilt } from '../resource';
import type { Answer, Resource, WriteRequest } from '../resource';
import { roleDefinitionsResource } from '../permissions/roleDefinitions';
import { siteUsersResource, userById, userResource } from '../people/users';
import { webEntity, webSecurable } from './webEntity';
import { webWithContents } from './webLinks';
import { subwebsForCurrentUser, webInfosResource, websResource } from './webs';

export const webResource = (context: Context): Resource => {
  // Without the right to open the web, and to do so from a program, nothing below it answers.
  requireRights(webRights(context), union(rights.open, rights.useRemoteApis));
  return {
    name: 'Web',
    get: query => answerEntity(webWithContents(context, query), query),
    merge: request => changeWeb(context, request),
    delete: () => {
      requireRights(webRights(context), rights.manageWeb);
      deleteWeb(context);
      return emptied();
    },
    step: segment => securableStep(context, webSecurable(context), segment) ?? webStep(context, segment),
  };
};

const webStep = (context: Context, segment: Segment): Resource | undefined => {
  const { web } = context;
  switch (segment.name) {
    case 'lists':
      return listsResource(context, segment);
    case 'defaultdocumentlibrary':
      return defaultLibraryResource(context);
    case 'getlist':
    case 'getlistusingpath':
      return listAtUrl(context, textArgument(segment, 'decodedurl'));
    case 'currentuser':
      if (!context.acting.principal) throw errors.accessDenied();
      return userResource(context, context.acting.principal);
    case 'ensureuser':
      return action('EnsureUser', request => ensure(context, segment, request));
    case 'siteusers':
      return siteUsersResource(context, segment);
    case 'getuserbyid':
      requireRights(webRights(context), rights.browseUserInfo);
      return userResource(context, userById(context, numberArgument(segment)));
    case 'sitegroups':
      return siteGroupsResource(context, segment);
    case 'associatedownergroup':
      return associated(context, web.ownerGroup);
    case 'associatedmembergroup':
      return associated(context, web.memberGroup);
    case 'associatedvisitorgroup':
      return associated(context, web.visitorGroup);
    case 'createdefaultassociatedgroups':
      return action('CreateDefaultAssociatedGroups', () => createAssociatedGroups(context, segment));
    case 'roledefinitions': {
      const all = roleDefinitionsResource(context);
      return hasArguments(segment) ? all.step?.({ ...segment, name: 'getbyid' }) : all;
    }
    case 'fields':
      return siteFieldsResource(context, segment);
    case 'availablefields':
      return availableFieldsResource(context, segment);
    case 'regionalsettings':
      return regionalSettingsResource(context);
    case 'getchanges':
      return changesResource(context, webChanges(context), segment);
    case 'recyclebin':
      return recycleBinResource(context, webBin(context), segment);
    case 'allproperties':
      return allPropertiesResource(context);
    case 'contenttypes':
      return webContentTypesResource(context, segment);
    case 'availablecontenttypes':
      return availableContentTypesResource(context, segment);
    case 'parentweb': {
      const parent = webEntity(context).follow('ParentWeb');
      return reading('ParentWeb', query => (parent?.kind === 'entity' ? answerEntity(parent, query) : done('ParentWeb')));
    }
    case 'webs':
      return websResource(context);
    case 'webinfos':
      return webInfosResource(context);
    case 'getsubwebsfilteredforcurrentuser':
      return subwebsForCurrentUser(context, segment);
    default: {
      const files = filesStep(context, segment);
      if (files) return files;
      refuseUnbuilt(segment, 'webs');
      return propertyResource(webEntity(context), segment.name);
    }
  }
};

const associated = (context: Context, id: number | null): Resource => {
  const group = id === null ? undefined : principalById(context.db, context.web.siteId, id);
  if (!group) throw errors.groupUnknown();
  return groupResource(context, group);
};

const createAssociatedGroups = (context: Context, segment: Segment): Answer => {
  const { db, web } = context;
  requireRights(webRights(context), union(rights.managePermissions, rights.createGroups));
  if (web.scopeId === null) throw errors.inheritsPermissions();
  const named = (name: string): string => {
    const argument = segment.named.get(name);
    return argument?.kind === 'text' ? argument.value : '';
  };
  const { owners } = ensureAssociatedGroups(db, web, web.scopeId, named('groupnameseed') || web.title);
  const group = principalById(db, web.siteId, owners);
  for (const login of [named('userlogin'), named('userlogin2')]) if (group && login !== '') addMember(db, group, ensureUser(context, login).id);
  return done('CreateDefaultAssociatedGroups');
};

const ensure = (context: Context, segment: Segment, { body }: WriteRequest): Answer => {
  const name = hasArguments(segment) ? textArgument(segment, 'logonname') : textOf(parametersOf(body).logonName ?? null);
  if (!name) throw errors.argumentMissing('logonName');
  const person = farmUserNamed(context.farm, name);
  const known = person && principalNamed(context.db, context.web.siteId, principalKinds.user, loginNameOf(person));
  // Adding a person to the site is more than reading about one who is there.
  if (!known && !includes(webRights(context), rights.managePermissions) && !includes(webRights(context), rights.editListItems)) throw errors.accessDenied();
  return found(userEntity(context, ensureUser(context, name)));
};

const changeWeb = (context: Context, { body }: WriteRequest): Answer => {
  requireRights(webRights(context), rights.manageWeb);
  const { web } = context;
  const entry = new Map(entryOf(body, ['SP.Web']));
  const text = (name: string, present: string): string => (entry.has(name) ? (textOf(entry.get(name)) ?? '') : present);
  const title = text('Title', web.title);
  const description = text('Description', web.description);
  entry.delete('Title');
  entry.delete('Description');
  const { settings, others } = webSettingsFrom(entry);
  requireUnchanged(webEntity(context), others);
  updateWeb(context.db, web.id, { title, description, settings: { ...web.settings, ...settings } }, isoSeconds(context.now));
  return merged();
};
