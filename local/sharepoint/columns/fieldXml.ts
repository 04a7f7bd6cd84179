import type { Element } from '@xmldom/xmldom';

import type { Context } from '../context';
import { errors } from '../errors';
import type { Column, FieldDefinition } from '../storage/fields';
import { listByUrl } from '../storage/lists';
import { childElements, childNamed, parseXml } from '../xml/parseXml';
import type { NewField } from './addField';
import { plainField, startsAs } from './builtInFields';
import { attributesOf, identifying, isTrue } from './fieldAttributes';
import { isAddable, isMultiple } from './fieldTypes';

/** AddFieldOptions of `createFieldAsXml`. Those about content types (1, 2, 4) say where a column goes besides the list. */
export const addFieldOptions = { toDefaultContentType: 1, toNoContentType: 2, toAllContentTypes: 4, internalNameHint: 8, toDefaultView: 16, checkDisplayName: 32 } as const;

/** Where a schema's references lead. */
type SchemaScope = { readonly self: string | undefined; readonly columns: readonly Column[] };

/** A column as SharePoint's schema XML describes it; only with the name hint does the internal name come from `Name`. */
export const fieldFromXml = (context: Context, scope: SchemaScope, xml: string, options: number): NewField => {
  const element = fieldElement(xml);
  const text = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  const hinted = (options & addFieldOptions.internalNameHint) !== 0 ? text('Name') : undefined;
  const definition = definitionFromXml(context, scope, element);
  return {
    guid: guidIn(element),
    internalName: hinted || undefined,
    definition: { ...definition, staticName: hinted === undefined ? '' : (text('StaticName') ?? hinted) },
  };
};

export const fieldElement = (xml: string): Element => {
  const element = parseXml(xml, 'Field');
  if (typeof element === 'string') throw errors.schemaXmlInvalid(element);
  return element;
};

export const guidIn = (element: Element): string | undefined => element.getAttribute('ID')?.replace(/[{}]/g, '').toLowerCase() || undefined;

/** A whole new description of a column that is there: what the XML leaves out becomes as it was at birth. */
export const changedByXml = (context: Context, scope: SchemaScope, column: Column, xml: string): FieldDefinition => {
  const definition = definitionFromXml(context, scope, fieldElement(xml));
  if (definition.type !== column.type) throw errors.notBuilt(`changing a column of the type ${column.type} into ${definition.type}`);
  const { staticName, canBeDeleted, filterable, builtIn } = column;
  return { ...definition, staticName, canBeDeleted, filterable, ...(builtIn === undefined ? {} : { builtIn }) };
};

const definitionFromXml = (context: Context, scope: SchemaScope, element: Element): FieldDefinition => {
  const text = (name: string): string | undefined => element.getAttribute(name) ?? undefined;
  const type = typeOf(text('Type') ?? '', text('Mult'));
  const title = text('DisplayName') ?? text('Name');
  if (!title) throw errors.schemaXmlInvalid('DisplayName is missing.');
  const start = { ...plainField, ...startsAs(type), type, title, staticName: '' };
  return { ...start, ...attributesIn(element, type), ...elementsIn(element, type), ...referencesIn(context, scope, element, type) };
};

const typeOf = (type: string, multiple: string | undefined): string => {
  const many = isTrue(multiple ?? '') && (type === 'User' || type === 'Lookup') ? `${type}Multi` : type;
  if (!isAddable(many)) throw errors.notBuilt(`columns of the type ${type || '(none)'}`);
  return many;
};

/** Attributes that mean something, and the rest as they came. */
const attributesIn = (element: Element, type: string): Partial<FieldDefinition> => {
  const known = new Map(attributesOf(type).map(attribute => [attribute.name, attribute]));
  const parts = [...element.attributes].map(({ name, value }): Partial<FieldDefinition> => {
    const attribute = known.get(name);
    if (attribute) return attribute.read(value);
    return identifying.includes(name) ? {} : { attributes: { [name]: value } };
  });
  const kept = Object.assign({}, ...parts.map(part => part.kept)) as NonNullable<FieldDefinition['kept']>;
  const attributes = Object.assign({}, ...parts.map(part => part.attributes)) as NonNullable<FieldDefinition['attributes']>;
  const absentIn = parts.flatMap(part => part.absentIn ?? []);
  return {
    ...(Object.assign({}, ...parts) as Partial<FieldDefinition>),
    kept: Object.keys(kept).length === 0 ? undefined : kept,
    attributes: Object.keys(attributes).length === 0 ? undefined : attributes,
    absentIn: absentIn.length === 0 ? undefined : absentIn,
  };
};

const elementsIn = (element: Element, type: string): Partial<FieldDefinition> => {
  const textOf = (name: string): string | null => childNamed(element, name)?.textContent ?? null;
  const choices = childNamed(element, 'CHOICES');
  const calculated = type === 'Calculated';
  return {
    defaultValue: textOf('Default'),
    defaultFormula: textOf('DefaultFormula') ?? undefined,
    validationFormula: textOf('Validation'),
    validationMessage: childNamed(element, 'Validation')?.getAttribute('Message') ?? null,
    ...(choices ? { choices: childElements(choices).map(choice => choice.textContent ?? '') } : {}),
    ...(calculated ? { formula: asFormula(textOf('Formula') ?? ''), readOnly: true } : {}),
  };
};

/** A formula is kept with its equals sign, also when it is given without. */
export const asFormula = (text: string): string => (text.trim() === '' || text.trim().startsWith('=') ? text.trim() : `=${text.trim()}`);

const referencesIn = (context: Context, scope: SchemaScope, element: Element, type: string): Partial<FieldDefinition> => {
  if (type === 'UserMulti') return { multiple: true };
  if (type !== 'Lookup' && type !== 'LookupMulti') return {};
  const reference = element.getAttribute('FieldRef');
  if (reference) return dependentOn(scope, reference);
  return { multiple: isMultiple(type), lookupList: targetOf(context, scope, element.getAttribute('List') ?? undefined), lookupField: element.getAttribute('ShowField') || 'Title' };
};

const dependentOn = ({ columns }: SchemaScope, reference: string): Partial<FieldDefinition> => {
  const wanted = reference.replace(/[{}]/g, '').toLowerCase();
  const primary = columns.find(column => column.guid === wanted || column.internalName.toLowerCase() === wanted);
  if (primary?.lookupList === undefined) throw errors.primaryLookupInvalid();
  return { type: primary.type, multiple: primary.multiple, lookupList: primary.lookupList, primary: { id: primary.id, guid: primary.guid }, readOnly: true };
};

/** `List` is an id, an address within the web, or `Self`. */
const targetOf = (context: Context, { self }: SchemaScope, given: string | undefined): string => {
  if (given === 'Self' && self !== undefined) return self;
  const id = given?.replace(/[{}]/g, '').toLowerCase() ?? '';
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return id;
  const byUrl = given === undefined ? undefined : listByUrl(context.db, context.web.id, `${context.web.url}/${given.replace(/^\//, '')}`);
  if (!byUrl) throw errors.listIdUnknown();
  return byUrl.guid;
};
