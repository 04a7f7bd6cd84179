import type { FormFieldKind } from '../formatting/formValue';
import type { Locale } from '../formatting/value';

/** What the form's script needs to show the fields that apply. */
export interface FormData {
  /** Without a formula a field always applies. */
  readonly fields: readonly (FormFieldKind & { readonly formula: string })[];
  readonly titles: Readonly<Record<string, string>>;
  readonly locale: Locale;
  readonly me: { readonly email: string; readonly title: string };
}

/** The element ids that the form and its script agree on. */
export const formElements = { form: 'list-form', data: 'list-form-data' } as const;
