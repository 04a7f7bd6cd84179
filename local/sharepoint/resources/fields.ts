import type { Context } from '../context';
import { errors } from '../errors';
import { changeField, createField, deleteField } from '../lists/addField';
import { changesFrom, fieldFromEntry } from '../lists/fieldEntry';
import { addFieldOptions, fieldFromXml } from '../lists/fieldXml';
import { guidArgument, hasArguments, textArgument } from '../odata/arguments';
import { entryOf, parametersOf } from '../odata/body';
import { plainETag, requireMatch } from '../odata/etag';
import type { Segment } from '../odata/segments';
import { listRights, requireRights } from '../security/access';
import { rights } from '../security/permissionMask';
import { fieldTypeNames } from '../shapes/field';
import { definitionOf, fieldsOf } from '../storage/fields';
import type { Field } from '../storage/fields';
import type { List } from '../storage/lists';
import { updateView, viewsOf } from '../storage/views';
import { answerEntities, answerEntity, created, found, propertyResource } from './answers';
import { fieldEntity, fieldSetOf } from './fieldEntity';
import { action, done, emptied, merged, refuseUnbuilt } from './resource';
import type { Answer, Resource, WriteRequest } from './resource';

export const fieldsResource = (context: Context, list: List, segment: Segment): Resource => {
  if (hasArguments(segment)) return fieldResource(context, list, byGuid(context, list, guidArgument(segment)));
  return {
    name: 'Fields',
    get: query => answerEntities(fieldSetOf(context, list), query),
    post: request => add(context, list, request),
    step: inner => {
      switch (inner.name) {
        case 'getbyid':
          return fieldResource(context, list, byGuid(context, list, guidArgument(inner)));
        case 'getbytitle':
          return fieldResource(context, list, byName(context, list, textArgument(inner), false));
        case 'getbyinternalnameortitle':
          return fieldResource(context, list, byName(context, list, textArgument(inner), true));
        case 'createfieldasxml':
          return action('CreateFieldAsXml', request => addFromXml(context, list, request));
        case 'addfield':
          return action('AddField', request => add(context, list, { ...request, body: { ...request.body, json: parametersOf(request.body) } }));
        default:
          refuseUnbuilt(inner, ['AddDependentLookupField', 'Add'], 'Fields');
          return undefined;
      }
    },
  };
};

const byGuid = (context: Context, list: List, guid: string): Field => {
  const field = fieldsOf(context.db, list.id).find(candidate => candidate.guid === guid);
  if (!field) throw errors.fieldUnknown(guid);
  return field;
};

const byName = (context: Context, list: List, name: string, internal: boolean): Field => {
  const fields = fieldsOf(context.db, list.id);
  const lower = name.toLowerCase();
  const field =
    (internal ? fields.find(candidate => candidate.internalName.toLowerCase() === lower) : undefined) ??
    fields.find(candidate => candidate.title.toLowerCase() === lower && candidate.type !== 'Computed') ??
    fields.find(candidate => candidate.title.toLowerCase() === lower);
  if (!field) throw errors.fieldUnknown(name);
  return field;
};

const requireManage = (context: Context, list: List): void => {
  requireRights(listRights(context, list), rights.manageLists);
};

const add = (context: Context, list: List, { body }: WriteRequest): Answer => {
  requireManage(context, list);
  const typed = body.verbose && body.json.__metadata === undefined ? { ...body, verbose: false } : body;
  const field = createField(context, list, fieldFromEntry(list, entryOf(typed, [...fieldTypeNames, 'SP.FieldCreationInformation'])));
  return created(fieldEntity(context, list, field));
};

const addFromXml = (context: Context, list: List, { body }: WriteRequest): Answer => {
  requireManage(context, list);
  const { SchemaXml: xml, Options: options = 0 } = parametersOf(body);
  if (typeof xml !== 'string') throw errors.argumentMissing('SchemaXml');
  if (typeof options !== 'number') throw errors.valueUnconvertible('Edm.Int32');
  const field = createField(context, list, fieldFromXml(context, list, xml, options));
  if ((options & addFieldOptions.toDefaultView) !== 0) {
    const view = viewsOf(context.db, list.id).find(candidate => candidate.isDefault);
    if (view) updateView(context.db, view, { fields: [...view.fields, field.internalName] });
  }
  return found(fieldEntity(context, list, field));
};

const fieldResource = (context: Context, list: List, field: Field): Resource => ({
  name: 'Field',
  get: query => answerEntity(fieldEntity(context, list, field), query),
  merge: ({ body, ifMatch }) => {
    requireManage(context, list);
    requireMatch(ifMatch, plainETag(field.version));
    const changed = changeField(context, list, field, { ...definitionOf(field), ...changesFrom(field, entryOf(body, fieldTypeNames)) });
    return merged(plainETag(changed.version));
  },
  delete: ({ ifMatch }) => {
    requireManage(context, list);
    requireMatch(ifMatch, plainETag(field.version));
    deleteField(context, list, field);
    return emptied();
  },
  step: segment => {
    const form = /^setshowin(display|edit|new)form$/.exec(segment.name)?.[1];
    if (form !== undefined) return showInForm(context, list, field, segment, `${form.charAt(0).toUpperCase()}${form.slice(1)}`);
    refuseUnbuilt(
      segment,
      ['Recycle', 'DescriptionResource', 'TitleResource', 'ValidateSetValue', 'EnableIndex'],
      'fields'
    );
    return propertyResource(fieldEntity(context, list, field), segment.name);
  },
});

const showInForm = (context: Context, list: List, field: Field, segment: Segment, form: string): Resource =>
  action(`SetShowIn${form}Form`, () => {
    requireManage(context, list);
    const shown = segment.positional[0];
    if (shown?.kind !== 'boolean') throw errors.argumentMissing('value');
    const others = (field.absentIn ?? []).filter(other => other !== form);
    changeField(context, list, field, { ...definitionOf(field), absentIn: shown.value ? others : [...others, form] });
    return done(`SetShowIn${form}Form`);
  });
