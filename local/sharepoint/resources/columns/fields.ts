import type { Context } from '../../context';
import { errors } from '../../errors';
import { changesFrom, fieldFromEntry } from '../../columns/fieldEntry';
import { addFieldOptions, changedByXml, fieldElement, fieldFromXml, guidIn } from '../../columns/fieldXml';
import type { NewField } from '../../columns/addField';
import { guidArgument, hasArguments, textArgument, requiredFlag } from '../../odata/arguments';
import { entryOf, parametersOf, textOf } from '../../odata/body';
import { plainETag, requireMatch } from '../../odata/etag';
import type { Segment } from '../../odata/segments';
import { fieldTypeNames } from '../../shapes/field';
import { definitionOf } from '../../storage/fields';
import type { Column } from '../../storage/fields';
import type { List } from '../../storage/lists';
import { answerEntities, answerEntity, created, found, propertyResource } from '../answers';
import { columnSetOf, fieldEntity } from './fieldEntity';
import { availableHome, listHome, webHome } from './fieldHome';
import type { FieldHome } from './fieldHome';
import { action, done, emptied, merged, refuseUnbuilt } from '../resource';
import type { Answer, Resource, WriteRequest } from '../resource';

export const fieldsResource = (context: Context, list: List, segment: Segment): Resource => columnsResource(context, listHome(context, list), segment);
export const siteFieldsResource = (context: Context, segment: Segment): Resource => columnsResource(context, webHome(context), segment);
export const availableFieldsResource = (context: Context, segment: Segment): Resource => columnsResource(context, availableHome(context), segment);

const columnsResource = <Kind extends Column>(context: Context, home: FieldHome<Kind>, segment: Segment): Resource => {
  if (hasArguments(segment)) return fieldResource(context, home, byGuid(home, guidArgument(segment)));
  return {
    name: 'Fields',
    get: query => answerEntities(columnSetOf(context, home), query),
    post: request => add(context, home, request),
    step: inner => {
      switch (inner.name) {
        case 'getbyid':
          return fieldResource(context, home, byGuid(home, guidArgument(inner)));
        case 'getbytitle':
          return fieldResource(context, home, byName(home, textArgument(inner), false));
        case 'getbyinternalnameortitle':
          return fieldResource(context, home, byName(home, textArgument(inner), true));
        case 'createfieldasxml':
          return action('CreateFieldAsXml', request => addFromXml(context, home, request));
        case 'addfield':
          return action('AddField', request => add(context, home, { ...request, body: { ...request.body, json: parametersOf(request.body) } }));
        case 'adddependentlookupfield':
          return action('AddDependentLookupField', request => addDependent(context, home, inner, request));
        default:
          refuseUnbuilt(inner, 'Fields');
          return undefined;
      }
    },
  };
};

const byGuid = <Kind extends Column>(home: FieldHome<Kind>, guid: string): Kind => {
  const field = home.columns().find(candidate => candidate.guid === guid);
  if (!field) throw errors.fieldUnknown(guid);
  return field;
};

const byName = <Kind extends Column>(home: FieldHome<Kind>, name: string, internal: boolean): Kind => {
  const fields = home.columns();
  const lower = name.toLowerCase();
  const field =
    (internal ? fields.find(candidate => candidate.internalName.toLowerCase() === lower) : undefined) ??
    fields.find(candidate => candidate.title.toLowerCase() === lower && candidate.type !== 'Computed') ??
    fields.find(candidate => candidate.title.toLowerCase() === lower);
  if (!field) throw errors.fieldUnknown(name);
  return field;
};

const add = <Kind extends Column>(context: Context, home: FieldHome<Kind>, { body }: WriteRequest): Answer => {
  home.requireManage();
  const typed = body.verbose && body.json.__metadata === undefined ? { ...body, verbose: false } : body;
  const field = home.create(fieldFromEntry(home.self, entryOf(typed, [...fieldTypeNames, 'SP.FieldCreationInformation'])));
  return created(fieldEntity(context, home, field));
};

const addFromXml = <Kind extends Column>(context: Context, home: FieldHome<Kind>, { body }: WriteRequest): Answer => {
  home.requireManage();
  const { SchemaXml: xml, Options: options = 0 } = parametersOf(body);
  if (typeof xml !== 'string') throw errors.argumentMissing('SchemaXml');
  if (typeof options !== 'number') throw errors.valueUnconvertible('Edm.Int32');
  const given = afterPattern(home.patterns(), xml) ?? fieldFromXml(context, { self: home.self, columns: home.columns() }, xml, options);
  const { title } = given.definition;
  if ((options & addFieldOptions.checkDisplayName) !== 0 && home.columns().some(other => other.title.toLowerCase() === title.toLowerCase())) throw errors.fieldNameTaken(title);
  const field = home.create(given);
  if ((options & addFieldOptions.toDefaultView) !== 0) home.showByDefault(field);
  return found(fieldEntity(context, home, field));
};

/** A schema that says no more than the id of a site column adds that column, under its own name. */
const afterPattern = (patterns: readonly Column[], xml: string): NewField | undefined => {
  const element = fieldElement(xml);
  const guid = guidIn(element);
  const pattern = guid === undefined ? undefined : patterns.find(column => column.guid === guid);
  if (!pattern || element.hasAttribute('Type')) return undefined;
  return { guid: pattern.guid, internalName: pattern.internalName, definition: definitionOf(pattern) };
};

const addDependent = <Kind extends Column>(context: Context, home: FieldHome<Kind>, segment: Segment, { body }: WriteRequest): Answer => {
  home.requireManage();
  const argument = (name: string): string => {
    if (hasArguments(segment)) return textArgument(segment, name);
    const [, value] = Object.entries(parametersOf(body)).find(([given]) => given.toLowerCase() === name.toLowerCase()) ?? [];
    const text = value === undefined ? null : textOf(value);
    if (text === null) throw errors.argumentMissing(name);
    return text;
  };
  const primary = byGuid(home, argument('primaryLookupFieldId').replace(/[{}]/g, '').toLowerCase());
  return found(fieldEntity(context, home, home.addDependent(primary, argument('displayName'), argument('showField'))));
};

const fieldResource = <Kind extends Column>(context: Context, home: FieldHome<Kind>, field: Kind): Resource => ({
  name: 'Field',
  get: query => answerEntity(fieldEntity(context, home, field), query),
  merge: request => change(context, home, field, request),
  delete: ({ ifMatch }) => {
    home.requireManage();
    requireMatch(ifMatch, plainETag(field.version));
    home.remove(field);
    return emptied();
  },
  step: segment => {
    const form = /^setshowin(display|edit|new)form$/.exec(segment.name)?.[1];
    if (form !== undefined) return showInForm(home, field, segment, `${form.charAt(0).toUpperCase()}${form.slice(1)}`);
    refuseUnbuilt(segment, 'fields');
    return propertyResource(fieldEntity(context, home, field), segment.name);
  },
});

/** A new schema first, where there is one; single properties on top of it. */
const change = <Kind extends Column>(context: Context, home: FieldHome<Kind>, field: Kind, { body, ifMatch }: WriteRequest): Answer => {
  home.requireManage();
  requireMatch(ifMatch, plainETag(field.version));
  const entry = new Map(entryOf(body, fieldTypeNames));
  const xml = entry.get('SchemaXml');
  entry.delete('SchemaXml');
  const scope = { self: home.self, columns: home.columns() };
  const base = xml === undefined ? definitionOf(field) : changedByXml(context, scope, field, textOf(xml) ?? '');
  const changed = home.change(field, { ...base, ...changesFrom({ ...field, ...base }, entry) });
  return merged(plainETag(changed.version));
};

const showInForm = <Kind extends Column>(home: FieldHome<Kind>, field: Kind, segment: Segment, form: string): Resource =>
  action(`SetShowIn${form}Form`, () => {
    home.requireManage();
    const shown = requiredFlag(segment, 'value');
    const others = (field.absentIn ?? []).filter(other => other !== form);
    home.change(field, { ...definitionOf(field), absentIn: shown ? others : [...others, form] });
    return done(`SetShowIn${form}Form`);
  });
