import { at } from '../local/sharepoint/testing/client';
import type { Client, Reply } from '../local/sharepoint/testing/client';
import { desiredSiteFor } from '../src/provisioning/desiredSiteFor';
import type { DesiredList } from '../src/provisioning/desiredSite';
import { fieldXml } from '../src/provisioning/fieldXml';
import { registers } from '../src/registers/registers';
import type { RegisterKey } from '../src/registers/registers';

/** Options of `createFieldAsXml`: the internal name as given. */
const nameAsGiven = 8;

const done = async (reply: Promise<Reply>): Promise<Reply> => {
  const given = await reply;
  if (given.status >= 300) throw new Error(`${given.status}: ${given.text}`);
  return given;
};

export const desiredListOf = (key: RegisterKey, year: number): DesiredList => {
  const list = desiredSiteFor(year).lists.find(({ name }) => name === registers[key].name);
  if (!list) throw new Error(key);
  return list;
};

export const pathOf = (key: RegisterKey): string => `web/lists/getByTitle('${registers[key].name}')`;

/** Makes lists as the desired site has them, columns and rules included, without setup: under their ASCII names, in the order given. */
export const makeDesiredLists = async (owner: Client, keys: readonly RegisterKey[], year: number): Promise<void> => {
  const ids = new Map<string, string>();
  for (const key of keys) {
    const list = desiredListOf(key, year);
    const made = await done(owner.post('web/lists', { Title: list.name, BaseTemplate: list.template }));
    ids.set(list.name, String(at(made.json, 'Id')));
    for (const desired of list.columns) {
      const SchemaXml = fieldXml(desired, name => ids.get(name) ?? '');
      await done(owner.post(`${pathOf(key)}/fields/createFieldAsXml`, { parameters: { SchemaXml, Options: nameAsGiven } }));
    }
    if (list.rowRule) {
      await done(owner.merge(pathOf(key), { ValidationFormula: list.rowRule.formula, ValidationMessage: list.rowRule.message }));
    }
  }
};
