import type { DesiredSection } from './desiredSite';
import { formFormatterOf, isForm } from './formFormatter';

const form: readonly DesiredSection[] = [{ title: 'Händelsen', fields: ['Title', 'AwareAt'] }, { title: 'Sekretess', fields: ['SecrecyNote'] }];
const titles: Readonly<Record<string, string>> = { Title: 'Händelse', AwareAt: 'Fick kännedom', SecrecyNote: 'Sekretessanteckning' };
const titleOf = (name: string): string => titles[name] ?? name;

test('formuläret namnger kolumnerna vid sina rubriker, avsnitt för avsnitt', () => {
  expect(JSON.parse(formFormatterOf(form, titleOf))).toMatchObject({
    bodyJSONFormatter: { sections: [{ displayname: 'Händelsen', fields: ['Händelse', 'Fick kännedom'] }, { displayname: 'Sekretess', fields: ['Sekretessanteckning'] }] }
  });
});

test('samma formulär känns igen, också när SharePoint har sparat delarna som text', () => {
  const formatter = formFormatterOf(form, titleOf);
  const { bodyJSONFormatter } = JSON.parse(formatter) as { readonly bodyJSONFormatter: unknown };
  expect(isForm(formatter, form, titleOf)).toBe(true);
  expect(isForm(JSON.stringify({ bodyJSONFormatter: JSON.stringify(bodyJSONFormatter) }), form, titleOf)).toBe(true);
});

test.each([
  ['andra rubriker', formFormatterOf(form, name => name)],
  ['ett avsnitt mindre', formFormatterOf(form.slice(1), titleOf)],
  ['ett eget sidhuvud', JSON.stringify({ ...(JSON.parse(formFormatterOf(form, titleOf)) as object), headerJSONFormatter: { elmType: 'div' } })],
  ['något som inte är JSON', '{'],
  ['ingenting', undefined]
])('ett formulär med %s är ett annat', (_, formatter) => {
  expect(isForm(formatter, form, titleOf)).toBe(false);
});

test('där SharePoints egen ordning räcker finns inget formulär', () => {
  expect(formFormatterOf([], titleOf)).toBe('');
  expect(isForm(undefined, [], titleOf)).toBe(true);
});
