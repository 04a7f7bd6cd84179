import { at, type Client } from '../../sharepoint/testing/client';

/** The list's address below its site, and in REST. */
export const casesFolder = '/Lists/Cases';

const fields = [
  '<Field Type="Choice" Name="State" StaticName="State" DisplayName="Läge" Required="TRUE"><Default>Öppet</Default><CHOICES><CHOICE>Öppet</CHOICE><CHOICE>Klart</CHOICE></CHOICES></Field>',
  '<Field Type="Choice" Name="Kind" StaticName="Kind" DisplayName="Slag" Required="TRUE"><CHOICES><CHOICE>Förlorat kort</CHOICE><CHOICE>Intrång</CHOICE><CHOICE>Annat</CHOICE></CHOICES></Field>',
  '<Field Type="Text" Name="CardNumber" StaticName="CardNumber" DisplayName="Kortnummer" Description="Står på kortets baksida."/>',
  '<Field Type="MultiChoice" Name="Systems" StaticName="Systems" DisplayName="System"><CHOICES><CHOICE>Journal</CHOICE><CHOICE>Lön &amp; tid</CHOICE><CHOICE>E-post</CHOICE></CHOICES></Field>',
  '<Field Type="Boolean" Name="Leaked" StaticName="Leaked" DisplayName="Uppgifter har läckt"/>',
  '<Field Type="DateTime" Format="DateTime" Name="AwareAt" StaticName="AwareAt" DisplayName="Känt sedan"/>',
  '<Field Type="DateTime" Format="DateOnly" Name="DueOn" StaticName="DueOn" DisplayName="Klart senast"/>',
  '<Field Type="Number" Name="Year" StaticName="Year" DisplayName="År" CommaSeparator="FALSE" Min="2000" Max="2100"/>',
  '<Field Type="Number" Name="Cost" StaticName="Cost" DisplayName="Kostnad"/>',
  '<Field Type="User" Name="Owner" StaticName="Owner" DisplayName="Ansvarig"/>',
  '<Field Type="URL" Name="Decision" StaticName="Decision" DisplayName="Beslut"/>',
  '<Field Type="Note" Name="Account" StaticName="Account" DisplayName="Beskrivning" NumLines="6" RichText="FALSE"/>'
];

/** A column that points at another list, which only its owner may see. */
const unitField = async (owner: Client): Promise<string> => {
  const { Id } = (await done(owner.post('web/lists', { Title: 'Units', BaseTemplate: 100 }))) as { readonly Id: string };
  const list = `web/lists(guid'${Id}')`;
  for (const Title of ['Vård och omsorg', 'Förskola']) await done(owner.post(`${list}/items`, { Title }));
  await done(owner.post(`${list}/breakroleinheritance(copyroleassignments=false)`));
  return `<Field Type="Lookup" Name="Unit" StaticName="Unit" DisplayName="Enhet" List="{${Id}}" ShowField="Title"/>`;
};

/** Within three days is soon; what is done is never late. */
const dueFormat = {
  elmType: 'div',
  attributes: { class: "=if([$State] == 'Klart' || @currentField == '', '', if(@currentField <= @now, 'sp-field-severity--blocked', if(@currentField <= @now + 259200000, 'sp-field-severity--warning', 'sp-field-severity--good')))" },
  children: [
    { elmType: 'span', attributes: { iconName: "=if([$State] != 'Klart' && @currentField != '' && @currentField <= @now, 'Warning', '')" } },
    { elmType: 'span', txtContent: "=if(@currentField == '', 'utan dag', toLocaleDateString(@currentField) + if([$State] != 'Klart' && @currentField <= @now, ' – försenat', ''))" }
  ]
};

const systemsFormat = {
  elmType: 'div',
  children: [{ elmType: 'span', forEach: 'one in @currentField', txtContent: '[$one]', attributes: { class: 'sp-css-backgroundColor-neutralBackground' }, style: { 'margin-right': '4px', display: 'inline-block' } }]
};

/** In the form of a tree, as older formats are written. */
const stateFormat = {
  elmType: 'div',
  txtContent: '@currentField',
  attributes: { class: { operator: '?', operands: [{ operator: '==', operands: ['@currentField', 'Klart'] }, 'sp-field-severity--good', 'sp-field-severity--low'] } }
};

const changes: Readonly<Record<string, object>> = {
  DueOn: { CustomFormatter: JSON.stringify(dueFormat) },
  Systems: { CustomFormatter: JSON.stringify(systemsFormat), ClientValidationFormula: "=if([$Kind] == 'Intrång', 'true', 'false')" },
  State: { CustomFormatter: JSON.stringify(stateFormat) },
  CardNumber: { ClientValidationFormula: "=if([$Kind] == 'Förlorat kort', 'true', 'false')" },
  AwareAt: { ClientValidationFormula: "=if([$Kind] == 'Intrång' || ([$Kind] == 'Förlorat kort' && [$CardNumber] != ''), 'true', 'false')" },
  Cost: { CustomFormatter: JSON.stringify({ elmType: 'svg', children: [] }) }
};

const form = {
  headerJSONFormatter: '',
  footerJSONFormatter: '',
  bodyJSONFormatter: JSON.stringify({
    sections: [
      { displayname: 'Ärendet', fields: ['Rubrik', 'Title', 'Slag', 'Läge', 'Klart senast'] },
      { displayname: 'Kort eller intrång', fields: ['Kortnummer', 'System', 'Känt sedan'] },
      { displayname: 'Övrigt', fields: ['År'] }
    ]
  })
};

const views: readonly { readonly name: string; readonly title: string; readonly fields: readonly string[]; readonly query: string; readonly more?: object }[] = [
  { name: 'Open', title: 'Öppna ärenden', fields: ['LinkTitle', 'State', 'Kind', 'DueOn', 'Year', 'Systems'], query: '<Where><Eq><FieldRef Name="State"/><Value Type="Choice">Öppet</Value></Eq></Where><OrderBy><FieldRef Name="DueOn"/></OrderBy>' },
  { name: 'ByKind', title: 'Efter slag', fields: ['LinkTitle', 'State', 'DueOn', 'Cost'], query: '<GroupBy Collapse="TRUE" GroupLimit="30"><FieldRef Name="Kind"/></GroupBy><OrderBy><FieldRef Name="Title"/></OrderBy>' },
  { name: 'Pages', title: 'Två i taget', fields: ['State', 'Decision', 'Owner'], query: '<OrderBy><FieldRef Name="ID"/></OrderBy>', more: { RowLimit: 2 } },
  { name: 'Secret', title: 'Dold vy', fields: ['LinkTitle'], query: '', more: { Hidden: true } }
];

/** A list with formats, conditions and views of every kind that pages show, made through REST as any program would. */
export const makeCases = async (owner: Client, site: string): Promise<void> => {
  const list = `web/GetList('${site}${casesFolder}')`;
  await done(owner.post('web/lists', { Title: 'Cases', BaseTemplate: 100, Description: 'Ärenden som ska bli klara i tid.' }));
  await done(owner.merge(list, { Title: 'Ärenden' }));
  for (const SchemaXml of [...fields, await unitField(owner)]) await done(owner.post(`${list}/fields/createfieldasxml`, { parameters: { SchemaXml, Options: 8 } }));
  for (const [name, change] of Object.entries(changes)) await done(owner.merge(`${list}/fields/getbyinternalnameortitle('${name}')`, change));
  const types = await owner.get(`${list}/contenttypes?$select=StringId`);
  await done(owner.merge(`${list}/contenttypes('${String(at(types.json, 'value', 0, 'StringId'))}')`, { ClientFormCustomFormatter: JSON.stringify(form) }));
  for (const { name, title, fields: shown, query, more } of views) {
    const made = await done(owner.post(`${list}/views`, { Title: name, ViewQuery: query, RowLimit: 30, PersonalView: false, ...more }));
    const view = `${list}/views(guid'${String(at(made, 'Id'))}')`;
    await done(owner.post(`${view}/viewfields/removeallviewfields`));
    for (const field of shown) await done(owner.post(`${view}/viewfields/addviewfield('${field}')`));
    await done(owner.merge(view, { Title: title }));
  }
};

export const addCase = async (person: Client, site: string, values: Readonly<Record<string, unknown>>): Promise<number> =>
  Number(at(await done(person.post(`web/GetList('${site}${casesFolder}')/items`, values)), 'Id'));

const done = async (reply: ReturnType<Client['post']>): Promise<unknown> => {
  const { status, text, json } = await reply;
  if (status >= 300) throw new Error(`${status} ${text}`);
  return json;
};
