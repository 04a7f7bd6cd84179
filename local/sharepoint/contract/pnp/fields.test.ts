import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import { _Field, _Fields } from '@pnp/sp/fields/types';
import { AddFieldOptions, CalendarType, ChoiceFieldFormatType, DateTimeFieldFormatType, DateTimeFieldFriendlyFormatType, FieldTypes, FieldUserSelectionMode, UrlFieldFormatType } from '@pnp/sp/fields';
import type { IFields } from '@pnp/sp/fields';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';

import { startTestSite } from '../../testing/site';
import type { TestSite } from '../../testing/site';
import { hungBy, membersOf, notBuilt, pnp } from './client';

let site: TestSite;
let sp: SPFI;
let list: IList;
let listId = '';

beforeAll(async () => {
  site = await startTestSite();
  sp = pnp(site, 'owner');
  listId = String((await sp.web.lists.add('Fields', '', 100, false)).Id);
  list = sp.web.lists.getById(listId);
});
afterAll(() => site.stop());

/** Both places where PnPjs reaches columns. */
const places: readonly (readonly [string, () => IFields])[] = [
  ['list', () => list.fields],
  ['web', () => sp.web.fields],
];

const read = (fields: IFields, name: string): Promise<unknown> => fields.getByInternalNameOrTitle(name)();

test('this file exercises every public member of fields', async () => {
  expect(membersOf(_Fields)).toEqual([
    'add', 'addBoolean', 'addCalculated', 'addChoice', 'addCurrency', 'addDateTime', 'addDependentLookupField', 'addField', 'addImageField', 'addLocation', 'addLookup',
    'addMultiChoice', 'addMultilineText', 'addNumber', 'addText', 'addUrl', 'addUser', 'createFieldAsXml', 'getById', 'getByInternalNameOrTitle', 'getByTitle',
  ]);
  expect(membersOf(_Field)).toEqual(['delete', 'setShowInDisplayForm', 'setShowInEditForm', 'setShowInNewForm', 'update']);
  const onList = await hungBy(() => import('@pnp/sp/fields/list'), async () => (await import('@pnp/sp/lists/types'))._List);
  expect(onList).toEqual(['fields']);
  const onWeb = await hungBy(() => import('@pnp/sp/fields/web'), async () => (await import('@pnp/sp/webs/types'))._Web);
  expect(onWeb).toEqual(['availablefields', 'fields']);
});

describe.each(places)('on a %s', (_, fields) => {
  test('each kind of column is added and reads back as it was described', async () => {
    await fields().addText('Plain', { MaxLength: 40, Description: 'Om', Group: 'Egna', Required: true, Indexed: true, EnforceUniqueValues: true });
    expect(await read(fields(), 'Plain')).toMatchObject({
      FieldTypeKind: 2, TypeAsString: 'Text', MaxLength: 40, Description: 'Om', Group: 'Egna', Required: true, Indexed: true, EnforceUniqueValues: true,
      InternalName: 'Plain', StaticName: 'Plain', EntityPropertyName: 'Plain', Hidden: false, ReadOnlyField: false,
    });
    await fields().addMultilineText('Long', { AllowHyperlink: true, AppendOnly: true, NumberOfLines: 9, RestrictedMode: false, RichText: true });
    expect(await read(fields(), 'Long')).toMatchObject({ FieldTypeKind: 3, AllowHyperlink: true, AppendOnly: true, NumberOfLines: 9, RestrictedMode: false, RichText: true });
    await fields().addNumber('Nr', { MinimumValue: 1, MaximumValue: 9, DefaultFormula: '=1+1', ValidationFormula: '=Nr>1', ValidationMessage: 'För litet' });
    expect(await read(fields(), 'Nr')).toMatchObject({ FieldTypeKind: 9, MinimumValue: 1, MaximumValue: 9, DefaultFormula: '=1+1', ValidationFormula: '=Nr>1', ValidationMessage: 'För litet', CommaSeparator: true });
    await fields().addCurrency('Money', { CurrencyLocaleId: 1053, MinimumValue: 0 });
    expect(await read(fields(), 'Money')).toMatchObject({ FieldTypeKind: 10, CurrencyLocaleId: 1053, MinimumValue: 0 });
    await fields().addDateTime('Day', {
      DateTimeCalendarType: CalendarType.Gregorian, DisplayFormat: DateTimeFieldFormatType.DateOnly, FriendlyDisplayFormat: DateTimeFieldFriendlyFormatType.Disabled,
    });
    expect(await read(fields(), 'Day')).toMatchObject({ FieldTypeKind: 4, DateTimeCalendarType: 1, DisplayFormat: 0, FriendlyDisplayFormat: 1 });
    await fields().addChoice('Kind', { Choices: ['a', 'b'], EditFormat: ChoiceFieldFormatType.RadioButtons, FillInChoice: true });
    expect(await read(fields(), 'Kind')).toMatchObject({ FieldTypeKind: 6, Choices: ['a', 'b'], EditFormat: 1, FillInChoice: true });
    await fields().addMultiChoice('Kinds', { Choices: ['a', 'b'], FillInChoice: false });
    expect(await read(fields(), 'Kinds')).toMatchObject({ FieldTypeKind: 15, TypeAsString: 'MultiChoice', Choices: ['a', 'b'], FillInChoice: false });
    await fields().addBoolean('Flag', { Description: 'Ja eller nej' });
    expect(await read(fields(), 'Flag')).toMatchObject({ FieldTypeKind: 8, Description: 'Ja eller nej' });
    await fields().addUrl('Picture', { DisplayFormat: UrlFieldFormatType.Image });
    expect(await read(fields(), 'Picture')).toMatchObject({ FieldTypeKind: 11, DisplayFormat: 1 });
    await fields().addUser('Person', { SelectionMode: FieldUserSelectionMode.PeopleAndGroups });
    expect(await read(fields(), 'Person')).toMatchObject({ FieldTypeKind: 20, SelectionMode: 1, SelectionGroup: 0, Presence: true, AllowMultipleValues: false });
    await fields().addImageField('Thumb');
    expect(await read(fields(), 'Thumb')).toMatchObject({ FieldTypeKind: 34, TypeAsString: 'Thumbnail' });
    await fields().add('Other', FieldTypes.Text, { Hidden: true });
    expect(await read(fields(), 'Other')).toMatchObject({ FieldTypeKind: 2, Hidden: true });
    await fields().addField('Shortened', FieldTypes.Number, { IsCompactName: true, Required: true });
    expect(await read(fields(), 'Shortened')).toMatchObject({ InternalName: 'Shortene', FieldTypeKind: 9, Required: true });
  });

  test('lookups, and lookups that depend on them', async () => {
    const made = await fields().addLookup('Up', { LookupListId: listId, LookupFieldName: 'Title' });
    expect(await read(fields(), 'Up')).toMatchObject({ FieldTypeKind: 7, LookupList: `{${listId}}`, LookupField: 'Title', IsDependentLookup: false, RelationshipDeleteBehavior: 0 });
    const dependent = await fields().addDependentLookupField('Up: id', String(made.Id), 'ID');
    expect(await read(fields(), 'Up: id')).toMatchObject({
      Id: dependent.Id, InternalName: 'Up_x003a__x0020_id', LookupField: 'ID', IsDependentLookup: true, PrimaryFieldId: `{${made.Id}}`, ReadOnlyField: true,
    });
    expect(await read(fields(), 'Up')).toMatchObject({ DependentLookupInternalNames: ['Up_x003a__x0020_id'] });
    await fields().getById(String(made.Id)).delete();
    await expect(read(fields(), 'Up: id')).rejects.toMatchObject({ status: 400 });
  });

  test('a calculated column keeps its formula and what it yields', async () => {
    await fields().addCalculated('Twice', { Formula: '=[Title]&[Title]' });
    expect(await read(fields(), 'Twice')).toMatchObject({ FieldTypeKind: 17, Formula: '=[Title]&[Title]', OutputType: FieldTypes.Text, ReadOnlyField: true });
    await fields().addCalculated('Next day', { Formula: '=[Created]+1', OutputType: FieldTypes.DateTime, DateFormat: DateTimeFieldFormatType.DateTime });
    expect(await read(fields(), 'Next day')).toMatchObject({ OutputType: 4, DateFormat: 1 });
    await expect(fields().addCalculated('Wrong', { Formula: '=[Nope]' })).rejects.toMatchObject({ status: 500 });
  });

  test('locations are not built', async () => {
    await expect(fields().addLocation('Where')).rejects.toMatchObject(notBuilt);
  });

  test('schema XML makes a column as it says, and tells it again', async () => {
    const xml = '<Field Type="Choice" ID="{11111111-2222-4333-8444-555555555555}" Name="FromXml" StaticName="FromXml" DisplayName="Från XML" Group="Egna" Format="RadioButtons" Viewable="TRUE"><CHOICES><CHOICE>a &amp; b</CHOICE></CHOICES><Default>a &amp; b</Default></Field>';
    const made = await fields().createFieldAsXml({ SchemaXml: xml, Options: AddFieldOptions.AddFieldInternalNameHint });
    expect(made).toMatchObject({ Id: '11111111-2222-4333-8444-555555555555', InternalName: 'FromXml', Title: 'Från XML' });
    const field = await fields().getById('11111111-2222-4333-8444-555555555555')();
    expect(field).toMatchObject({ Choices: ['a & b'], DefaultValue: 'a & b', EditFormat: 1, Group: 'Egna' });
    expect(field.SchemaXml).toContain('Viewable="TRUE"');
    await fields().getByTitle('Från XML').update({ SchemaXml: field.SchemaXml.replace('Från XML', 'Omdöpt').replace('RadioButtons', 'Dropdown') });
    expect(await fields().getByTitle('Omdöpt')()).toMatchObject({ InternalName: 'FromXml', EditFormat: 0, Choices: ['a & b'] });
    const text = await fields().createFieldAsXml('<Field Type="Text" Name="Ignored" DisplayName="Händelse" />');
    expect(text).toMatchObject({ InternalName: 'H_x00e4_ndelse', Title: 'Händelse' });
    await expect(fields().createFieldAsXml({ SchemaXml: '<Field Type="Text" DisplayName="Omdöpt" />', Options: AddFieldOptions.AddFieldCheckDisplayName })).rejects.toMatchObject({ status: 500 });
  });

  test('a column is changed, hidden from forms, and deleted', async () => {
    const made = await fields().addNumber('Changing');
    const field = fields().getById(String(made.Id));
    await field.update({ Title: 'Changed', MinimumValue: 3, CommaSeparator: false, CustomUnitName: 'kg', CustomUnitOnRight: false, ShowAsPercentage: true, DisplayFormat: 2 });
    await field.update({ Description: 'Om' }, 'SP.FieldNumber');
    expect(await field()).toMatchObject({
      Title: 'Changed', InternalName: 'Changing', MinimumValue: 3, CommaSeparator: false, CustomUnitName: 'kg', CustomUnitOnRight: false, ShowAsPercentage: true, DisplayFormat: 2, Description: 'Om',
    });
    await field.setShowInDisplayForm(false);
    await field.setShowInEditForm(false);
    await field.setShowInNewForm(false);
    await field.setShowInEditForm(true);
    const { SchemaXml: xml } = await field();
    expect([/ShowInDisplayForm="FALSE"/.test(xml), /ShowInEditForm="FALSE"/.test(xml), /ShowInNewForm="FALSE"/.test(xml)]).toEqual([true, false, true]);
    await field.delete();
    await expect(field()).rejects.toMatchObject({ status: 400 });
  });
});

test('the columns of a web are those that SharePoint brings and those that were added; available ones include them', async () => {
  const names = (await sp.web.fields.select('InternalName')()).map(field => field.InternalName);
  expect(names).toEqual(expect.arrayContaining(['Title', 'ID', 'Created', 'Plain']));
  expect((await sp.web.availablefields.select('InternalName')()).map(field => field.InternalName)).toEqual(names);
});

test('a site column is added to a list by its id, under its own name', async () => {
  const column = await sp.web.fields.createFieldAsXml({ SchemaXml: '<Field Type="Number" Name="Weight" StaticName="Weight" DisplayName="Vikt" Min="0" />', Options: 8 });
  const added = await list.fields.createFieldAsXml({ SchemaXml: `<Field ID="{${String(column.Id)}}" />`, Options: AddFieldOptions.AddFieldToDefaultView });
  expect(added).toMatchObject({ Id: column.Id, InternalName: 'Weight', Title: 'Vikt', MinimumValue: 0 });
  expect((await list.defaultView.fields()).Items).toContain('Weight');
  const item = await list.items.add({ Title: 'tung', Weight: 80 });
  expect(await list.items.getById(item.Id as number).select('Weight')()).toMatchObject({ Weight: 80 });
});

test('members may not touch the columns of a web, visitors none at all', async () => {
  await expect(pnp(site, 'member').web.fields.addText('Nope')).rejects.toMatchObject({ status: 403 });
  await expect(pnp(site, 'visitor').web.lists.getById(listId).fields.addText('Nope')).rejects.toMatchObject({ status: 403 });
  expect(await pnp(site, 'visitor').web.lists.getById(listId).fields.getByTitle('Plain')()).toMatchObject({ InternalName: 'Plain' });
});
