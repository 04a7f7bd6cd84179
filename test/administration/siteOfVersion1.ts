import { farmUsers } from '../../local/data/farm';
import { loginNameOf } from '../../local/sharepoint/farm';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';
import frozenRows from '../fixtures/rows1.json';
import frozenSchema from '../fixtures/schema1.json';
import type { PlainRest } from '../plainRest';
import { plainRest } from '../plainRest';

type Cell = string | number | boolean | null | readonly string[] | { readonly person: string } | { readonly rowOf: string } | { readonly Url: string };
type Row = Readonly<Record<string, Cell>>;
type To = { readonly siteGroup?: string; readonly group?: string };
type List = {
  readonly name: string;
  readonly title: string;
  readonly address: string;
  readonly template: number;
  readonly hiddenFromSearch: boolean;
  readonly titleColumn: unknown;
  /** Field XML by internal name. */
  readonly columns: Readonly<Record<string, string>>;
  readonly grants: readonly { readonly to: To; readonly role: number }[];
};
type Schema = { readonly groups: readonly { readonly title: string; readonly description: string }[]; readonly lists: readonly List[] };

const schema = frozenSchema as Schema;
export const rowsOfVersion1 = frozenRows as Readonly<Record<string, readonly Row[]>>;

type Made = { readonly ids: ReadonlyMap<string, string>; readonly firstRows: ReadonlyMap<string, number> };

const groupOf = (to: To): string =>
  to.group === undefined
    ? { owners: 'associatedownergroup', members: 'associatedmembergroup', visitors: 'associatedvisitorgroup' }[to.siteGroup ?? ''] ?? ''
    : `sitegroups/getbyname('${to.group}')`;

/** A site as version 1 of the product set it up, with rows that use every column. Made of what was frozen then, not of today's registers. */
export const siteOfVersion1 = async (connection: SharePointConnection): Promise<Made> => {
  const rest = plainRest(connection);
  const caller = (await rest.get<{ readonly Id: number }>('currentuser?$select=Id')).Id;
  for (const { title, description } of schema.groups) {
    await rest.post('sitegroups', { Title: title, Description: description, OnlyAllowMembersViewMembership: false });
    await rest.post(`sitegroups/getbyname('${title}')/users/removebyid(${caller})`);
  }
  const ids = new Map<string, string>();
  for (const list of schema.lists) ids.set(list.name, await makeList(rest, list, ids));
  const firstRows = new Map<string, number>();
  for (const list of schema.lists) {
    const made = [];
    for (const row of rowsOfVersion1[list.name] ?? []) {
      const id = await makeRow(rest, connection.siteUrl, list, ids, await cellsOf(rest, row, firstRows), made.length);
      made.push(id);
      if (made.length === 1) firstRows.set(list.name, id);
    }
  }
  await rest.post(`lists(guid'${ids.get('Settings')}')/items`, {
    Title: 'Inställningar',
    Administration: 'Provförvaltningen',
    SchemaVersion: 1,
    Registers: JSON.stringify(schema.lists.map(({ name }) => name))
  });
  for (const list of schema.lists) await close(rest, `lists(guid'${ids.get(list.name)}')`, list, caller);
  return { ids, firstRows };
};

const makeList = async (rest: PlainRest, list: List, ids: ReadonlyMap<string, string>): Promise<string> => {
  const made = await rest.post<{ readonly Id: string }>('lists', {
    Title: list.name, BaseTemplate: list.template, AllowContentTypes: true, ContentTypesEnabled: false, NoCrawl: list.hiddenFromSearch
  });
  const at = `lists(guid'${made.Id}')`;
  await rest.merge(`${at}/fields/getbyinternalnameortitle('Title')`, list.titleColumn);
  await rest.merge(at, { Title: list.title, EnableVersioning: true, ...(list.template === 100 && { EnableAttachments: false }) });
  const known = new Map([...ids, [list.name, made.Id]]);
  for (const xml of Object.values(list.columns)) {
    const SchemaXml = xml.replace(/\{id of (\w+)\}/g, (_, name: string) => `{${known.get(name)}}`);
    await rest.post(`${at}/fields/createfieldasxml`, { parameters: { SchemaXml, Options: 8 } });
  }
  return made.Id;
};

const cellsOf = async (rest: PlainRest, row: Row, firstRows: ReadonlyMap<string, number>): Promise<Record<string, unknown>> => {
  const cells = await Promise.all(
    Object.entries(row).map(async ([name, cell]) => {
      if (typeof cell !== 'object' || cell === null) return [name, cell];
      if ('rowOf' in cell) return [name, firstRows.get(cell.rowOf)];
      if ('person' in cell) {
        const user = farmUsers.find(({ key }) => key === cell.person);
        return [name, user && (await rest.post<{ readonly Id: number }>('ensureuser', { logonName: loginNameOf(user) })).Id];
      }
      return [name, cell];
    })
  );
  return Object.fromEntries(cells) as Record<string, unknown>;
};

/** Rows are written twice, and so have a version behind them. */
const makeRow = async (
  rest: PlainRest, siteUrl: string, list: List, ids: ReadonlyMap<string, string>, cells: Record<string, unknown>, index: number
): Promise<number> => {
  const at = `lists(guid'${ids.get(list.name)}')`;
  if (list.template === 100) {
    const { Id } = await rest.post<{ readonly Id: number }>(`${at}/items`, { ...cells, Title: 'Första lydelsen' });
    await rest.merge(`${at}/items(${Id})`, cells);
    return Id;
  }
  const folder = `${new URL(siteUrl).pathname}/${list.address}`;
  await rest.post(`getfolderbyserverrelativeurl('${folder}')/files/add(url='fil${index}.json',overwrite=true)`, { frozen: true });
  const { Id } = await rest.get<{ readonly Id: number }>(`getfilebyserverrelativeurl('${folder}/fil${index}.json')/listitemallfields?$select=Id`);
  await rest.merge(`${at}/items(${Id})`, cells);
  return Id;
};

const close = async (rest: PlainRest, at: string, { grants }: List, caller: number): Promise<void> => {
  await rest.post(`${at}/breakroleinheritance(false,true)`);
  for (const { to, role } of grants) {
    const { Id: principal } = await rest.get<{ readonly Id: number }>(`${groupOf(to)}?$select=Id`);
    const { Id: level } = await rest.get<{ readonly Id: number }>(`roledefinitions/getbytype(${role})?$select=Id`);
    await rest.post(`${at}/roleassignments/addroleassignment(principalid=${principal},roledefid=${level})`);
  }
  const { Id: full } = await rest.get<{ readonly Id: number }>('roledefinitions/getbytype(5)?$select=Id');
  await rest.post(`${at}/roleassignments/removeroleassignment(principalid=${caller},roledefid=${full})`);
};
