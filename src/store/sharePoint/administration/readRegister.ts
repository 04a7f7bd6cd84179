import type { DesiredList } from '../../../provisioning/desiredSite';
import { isClosed } from '../../../provisioning/desiredSite';
import type { FoundRegister } from '../../../provisioning/foundSite';
import type { RawRow } from '../../../registers/decode';
import type { Answer } from '../answers';
import { answeredAs, valueIn, visibleIn } from '../answers';
import type { IWeb } from '../web';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';
import { listAt, plainId } from './administeredSite';
import type { Many, RawAssignment } from './rawPrincipals';
import { askAssignments, holdingsFrom } from './rawPrincipals';
import type { RawField, RawRegister, RawView } from './rawRegister';
import { columnFields, columnsFrom, listFrom, registerFields, settingsFrom, viewFields, viewsFrom } from './rawRegister';
import type { ScopePage } from './readUniqueRows';
import { askScopes, uniqueRowsOf } from './readUniqueRows';
import type { UnknownChoice } from './readUnknownChoices';
import { askRowsWith, countIn, unknownChoicesIn } from './readUnknownChoices';

/** What stands at one register's address, as it came. */
export type AskedRegister = {
  readonly list: DesiredList;
  readonly settings: Promise<Answer<RawRegister>>;
  readonly fields: Promise<Answer<Many<RawField>>>;
  readonly views: Promise<Answer<Many<RawView>>>;
  readonly assignments: Promise<Answer<Many<RawAssignment>>>;
};

export const askRegister = (site: AdministeredSite, list: DesiredList, batched: IWeb): AskedRegister => {
  const at = listAt(site, list.address, batched);
  return {
    list,
    settings: answeredAs(at.select(...registerFields).expand('RootFolder', 'ContentTypes')<RawRegister>()),
    fields: answeredAs(at.fields.select(...columnFields)<Many<RawField>>()),
    views: answeredAs(at.views.select(...viewFields).expand('ViewFields')<Many<RawView>>()),
    assignments: askAssignments(at)
  };
};

type RegisterThere = {
  readonly list: DesiredList;
  readonly settings: RawRegister;
  readonly fields: Many<RawField>;
  readonly views: Many<RawView>;
  readonly assignments: Many<RawAssignment> | undefined;
  readonly unknown: readonly UnknownChoice[];
};

/** Undefined when there is no list at the address, or none that the caller may open. */
const there = async (asked: AskedRegister): Promise<RegisterThere | undefined> => {
  const { list } = asked;
  const settings = visibleIn(await asked.settings);
  if (!settings) return undefined;
  const fields = valueIn(await asked.fields);
  return {
    list,
    settings,
    fields,
    views: valueIn(await asked.views),
    assignments: visibleIn(await asked.assignments),
    unknown: unknownChoicesIn(list, fields.value)
  };
};

/** The registers that are there, with what their rows have to say; one more request when any of them has rows. */
export const readRegisters = async (site: AdministeredSite, asked: readonly AskedRegister[]): Promise<ReadonlyMap<string, FoundRegister>> => {
  const found = (await Promise.all(asked.map(there))).filter(register => register !== undefined);
  const rowsOf = await askRows(site, found);
  const entries = found.map(async (register): Promise<readonly [string, FoundRegister]> => {
    const { list, settings, fields, views, assignments, unknown } = register;
    const common = listFrom(site, settings);
    const { scopes, counts } = rowsOf(register);
    const counted = unknown.map(({ column, choice }, index) => ({ column, choice, rows: countIn(counts[index] ?? { value: { value: [] } }) }));
    return [
      list.name,
      {
        ...common,
        ...settingsFrom(settings),
        columns: columnsFrom(fields, list.template === 100 ? 'list' : 'library', name =>
          new Map(counted.filter(({ column, rows }) => column === name && rows > 0).map(({ choice, rows }) => [choice, rows]))
        ),
        views: viewsFrom(views),
        holdings: assignments && holdingsFrom(assignments),
        uniqueRows: scopes ? await uniqueRowsOf(site, common, scopes) : []
      }
    ];
  });
  return new Map(await Promise.all(entries));
};

type Rows = { readonly scopes: Answer<ScopePage> | undefined; readonly counts: readonly Answer<Many<RawRow>>[] };

const noRows: Rows = { scopes: undefined, counts: [] };

const askRows = async (site: AdministeredSite, found: readonly RegisterThere[]): Promise<(register: RegisterThere) => Rows> => {
  const filled = found.filter(({ list, settings, unknown }) => settings.ItemCount > 0 && (isClosed(list) || unknown.length > 0));
  if (filled.length === 0) return () => noRows;
  const asked = await together(site.web, batched =>
    filled.map(({ list, settings, unknown }) => ({
      scopes: isClosed(list) ? askScopes(batched, { id: plainId(settings.Id) }) : undefined,
      counts: unknown.map(one => askRowsWith(batched, plainId(settings.Id), one))
    }))
  );
  const rows = await Promise.all(asked.map(async ({ scopes, counts }) => ({ scopes: await scopes, counts: await Promise.all(counts) })));
  return register => rows[filled.indexOf(register)] ?? noRows;
};
