import type { FormFieldKind } from '../formatting/formValue';
import type { Field } from './field';

const kinds: Readonly<Record<string, FormFieldKind['kind']>> = {
  Text: 'text', Note: 'text', Choice: 'text', URL: 'text', Number: 'number', Currency: 'number', DateTime: 'moment', Boolean: 'boolean',
  MultiChoice: 'choices', User: 'person', UserMulti: 'people', Lookup: 'lookup', LookupMulti: 'lookups'
};

/** Undefined for a column that no form fills in. */
export const kindOf = ({ TypeAsString }: Field): FormFieldKind['kind'] | undefined => kinds[TypeAsString];
