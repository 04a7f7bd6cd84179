import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { FoundColumn, FoundRegister, FoundSite } from '../../src/provisioning/foundSite';

import { aFoundSite, desired, foundRegister, idOf, settingsRow } from './foundSite';

type Schema = {
  readonly lists: readonly {
    readonly name: string;
    readonly title: string;
    readonly titleColumn?: { readonly Title: string; readonly Required: boolean; readonly Description: string };
    readonly columns: Readonly<Record<string, string>>;
  }[];
};

export const schema1 = JSON.parse(readFileSync(path.resolve(__dirname, '../fixtures/schema1.json'), 'utf8')) as Schema;

/** Enough of XML for the schemas in the fixture, which this project wrote itself. */
const attribute = (xml: string, name: string): string | undefined => new RegExp(`^<Field[^>]* ${name}="([^"]*)"`).exec(xml)?.[1]?.replace(/&quot;/g, '"').replace(/&amp;/g, '&');
const inside = (xml: string, tag: string): readonly string[] => [...xml.matchAll(new RegExp(`<${tag}>([^<]*)</${tag}>`, 'g'))].map(match => match[1] ?? '');
const numberIn = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const columnFrom = (name: string, xml: string, lookupList: string | undefined): FoundColumn => ({
  name,
  title: attribute(xml, 'DisplayName') ?? '',
  type: attribute(xml, 'Type') ?? '',
  description: attribute(xml, 'Description') ?? '',
  required: attribute(xml, 'Required') === 'TRUE',
  indexed: attribute(xml, 'Indexed') === 'TRUE',
  unique: attribute(xml, 'EnforceUniqueValues') === 'TRUE',
  hidden: attribute(xml, 'Hidden') === 'TRUE',
  defaultValue: inside(xml, 'Default')[0],
  choices: inside(xml, 'CHOICE'),
  rowsByUnknownChoice: new Map(),
  min: numberIn(attribute(xml, 'Min')),
  max: numberIn(attribute(xml, 'Max')),
  lookupList,
  formatter: undefined,
  shownWhen: undefined,
  formula: undefined,
  formulaMessage: undefined,
  separatesThousands: attribute(xml, 'Type') === 'Number' ? true : undefined
});

const registerFrom = ({ name, titleColumn, columns }: Schema['lists'][number], today: FoundRegister): FoundRegister => {
  const targetOf = (column: string): string | undefined => today.columns.find(found => found.name === column)?.lookupList;
  const title = titleColumn && {
    ...columnFrom('Title', '<Field Type="Text" />', undefined),
    title: titleColumn.Title,
    required: titleColumn.Required,
    description: titleColumn.Description
  };
  const isList = today.template === 100;
  return {
    ...today,
    id: idOf(name),
    description: '',
    columns: [...(title ? [title] : []), ...Object.entries(columns).map(([column, xml]) => columnFrom(column, xml, targetOf(column)))],
    views: [
      {
        id: 'AllItems',
        name: 'AllItems',
        title: isList ? 'Alla objekt' : 'Alla dokument',
        fields: isList ? ['LinkTitle'] : ['DocIcon', 'LinkFilename', 'Modified', 'Editor'],
        query: '',
        rowLimit: 30,
        isDefault: true
      }
    ],
    contentType: { id: '0x01', formatter: undefined },
    formula: undefined,
    formulaMessage: undefined
  };
};

/** A site as version 1 of the schema left it, with rows. */
export const aVersionOneSite = (): FoundSite => {
  const registers = new Map(
    desired.lists.flatMap(list => {
      const then = schema1.lists.find(({ name }) => name === list.name);
      return then ? [[list.name, registerFrom(then, foundRegister(list))] as const] : [];
    })
  );
  return aFoundSite({
    registers,
    lists: [...registers.values()],
    settings: settingsRow({ SchemaVersion: 1, Registers: JSON.stringify(schema1.lists.map(({ name }) => name)) })
  });
};
