import { momentOf } from './zonedTime';
import type { Value } from './value';

/** A field of a form, as far as conditions ask about it. */
export interface FormFieldKind {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'moment' | 'boolean' | 'choices' | 'person' | 'people' | 'lookup' | 'lookups';
}

/** What stands in a field's controls: one text for each that is filled in or chosen. */
export type Texts = readonly string[];

/** What a condition reads in a field that is being filled in. */
export const valueInForm = ({ kind }: FormFieldKind, texts: Texts, timeZone: string): Value => {
  const [text = ''] = texts;
  const filled = texts.filter(one => one !== '');
  switch (kind) {
    case 'number': return numberIn(text);
    case 'moment': return momentOf(text, timeZone) ?? '';
    case 'boolean': return text === '1';
    case 'choices': return filled;
    case 'person': return text === '' ? '' : person(text);
    case 'people': return text.split(';').map(one => one.trim()).filter(one => one !== '').map(person);
    case 'lookup': return text === '' ? '' : row(text);
    case 'lookups': return filled.map(row);
    default: return text;
  }
};

/** Either language's decimal sign is read: a condition asks how much, not how it is written. */
const numberIn = (text: string): Value => {
  const bare = text.replace(/[\s%]/g, '').replace(',', '.');
  return bare === '' || Number.isNaN(Number(bare)) ? '' : Number(bare);
};

const person = (key: string): Value => ({ text: key, parts: { email: key, title: key } });
const row = (id: string): Value => ({ text: id, parts: { lookupId: id } });
