import type { Context } from '../../context';
import { errors } from '../../errors';
import { namedNumber } from '../../odata/arguments';
import { flagOf, numberOf, parameterEntry, textOf } from '../../odata/body';
import type { Entity } from '../../odata/entity';
import type { Segment } from '../../odata/segments';
import { requireRights, webRights } from '../../security/access';
import { rights } from '../../security/permissionMask';
import type { Web } from '../../storage/webs';
import { createWeb } from '../../webs/createWeb';
import { answerEntities, found } from '../answers';
import { action, reading } from '../resource';
import type { Resource, WriteRequest } from '../resource';
import { webEntity, webSet } from './webEntity';
import { webInformationEntity, webInformationSet } from './webInformation';

export const websResource = (context: Context): Resource => ({
  name: 'Webs',
  get: query => answerEntities(webSet(context), query),
  step: segment => {
    if (segment.name !== 'add') return undefined;
    return addition(context, request => webEntity({ ...context, web: addFrom(context, request, 'SP.WebCreationInformation', 'UseSamePermissionsAsParentSite') }));
  },
});

export const webInfosResource = (context: Context): Resource => ({
  name: 'WebInfos',
  get: query => answerEntities(webInformationSet(context), query),
  step: segment => {
    if (segment.name !== 'add') return undefined;
    return addition(context, request => webInformationEntity(context, addFrom(context, request, 'SP.WebInfoCreationInformation', 'UseUniquePermissions')));
  },
});

/** Both filters are -1 for any template, which is all that is kept apart here. */
export const subwebsForCurrentUser = (context: Context, segment: Segment): Resource => {
  if (namedNumber(segment, 'nwebtemplatefilter') !== -1) throw errors.notBuilt('subwebs filtered by template');
  return reading('GetSubwebsFilteredForCurrentUser', query => answerEntities(webInformationSet(context), query));
};

const addition = (context: Context, make: (request: WriteRequest) => Entity): Resource =>
  action('Add', request => {
    requireRights(webRights(context), rights.manageSubwebs);
    return found(make(request));
  });

/** The two kinds of creation information differ in how they say whether permissions are inherited. */
const addFrom = (context: Context, { body }: WriteRequest, type: string, permissions: 'UseSamePermissionsAsParentSite' | 'UseUniquePermissions'): Web => {
  const entry = parameterEntry(body, type);
  const known = ['Title', 'Url', 'Description', 'Language', 'WebTemplate', permissions];
  for (const name of entry.keys()) if (!known.includes(name)) throw errors.propertyUnknown(name, type);
  const text = (name: string): string => textOf(entry.get(name) ?? null)?.trim() ?? '';
  const flag = flagOf(entry.get(permissions) ?? null) ?? false;
  const url = text('Url');
  if (url === '') throw errors.argumentMissing('Url');
  if (!context.acting.principal) throw errors.accessDenied();
  return createWeb(context, context.acting.principal.id, {
    title: text('Title') || url,
    url,
    description: text('Description'),
    language: numberOf(entry.get('Language') ?? null) ?? context.web.language,
    template: text('WebTemplate') || 'STS',
    inherits: permissions === 'UseSamePermissionsAsParentSite' ? flag : !flag,
  });
};
