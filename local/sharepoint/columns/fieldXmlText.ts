import type { Column } from '../storage/fields';
import { attributesOf, identityOf } from './fieldAttributes';

/** SchemaXml of a column, as SharePoint keeps it. */
export const xmlOfField = (field: Column): string => {
  const attributes = [
    ...identityOf(field),
    ...attributesOf(field.type).map(({ name, write }) => [name, write(field)] as const),
    ...Object.entries(field.attributes ?? {}),
  ];
  const written = attributes.flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(value)}"`]));
  const children = [
    field.choices && `<CHOICES>${field.choices.map(choice => `<CHOICE>${escaped(choice)}</CHOICE>`).join('')}</CHOICES>`,
    field.defaultValue === null ? '' : `<Default>${escaped(field.defaultValue)}</Default>`,
    field.defaultFormula && `<DefaultFormula>${escaped(field.defaultFormula)}</DefaultFormula>`,
    field.formula && `<Formula>${escaped(field.formula)}</Formula>`,
    field.validationFormula && `<Validation Message="${escaped(field.validationMessage ?? '')}">${escaped(field.validationFormula)}</Validation>`,
  ].join('');
  return children === '' ? `<Field ${written.join(' ')} />` : `<Field ${written.join(' ')}>${children}</Field>`;
};

const escaped = (text: string): string => text.replace(/[&<>"\t\r\n]/g, char => named[char] ?? `&#${char.charCodeAt(0)};`);
const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
