import { body } from '@pnp/queryable';
import { SPQueryable, spPost, spPostMerge } from '@pnp/sp/spqueryable.js';

import type { ChangedColumn } from '../../../provisioning/change';
import type { DesiredColumn, DesiredList, DesiredSite } from '../../../provisioning/desiredSite';
import type { ListIdOf } from '../../../provisioning/fieldXml';
import { fieldXml } from '../../../provisioning/fieldXml';
import { answeredAs, requireAll, valueIn } from '../answers';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';
import { listAt } from './administeredSite';
import { changedProperties, entityTypes } from './columnProperties';
import { listIds } from './listIds';
import type { Many } from './rawPrincipals';
import { typedEntry } from './typedEntry';

type Made = { readonly Id: string; readonly InternalName: string };

/** Keeps the internal name as it is written in the schema. */
const internalNameAsGiven = 8;

const namesIn = async (site: AdministeredSite, list: DesiredList): Promise<ReadonlySet<string>> => {
  const { value } = await listAt(site, list.address, site.web).fields.select('InternalName')<Many<Pick<Made, 'InternalName'>>>();
  return new Set(value.map(({ InternalName }) => InternalName));
};

/** Where the lookups among the columns lead. */
const targetsOf = async (site: AdministeredSite, desired: DesiredSite, columns: readonly DesiredColumn[]): Promise<ListIdOf> => {
  const ids = await listIds(site, desired, columns.flatMap(({ column }) => (column.type === 'lookup' ? [column.list] : [])));
  return name => {
    const id = ids.get(name);
    if (id === undefined) throw new Error(`${name} has not been made`);
    return id;
  };
};

const namingColumn = (name: string) => (error: unknown): never => {
  if (error instanceof Error) error.message = `${name}: ${error.message}`;
  throw error;
};

/** What somebody else made while we asked is left; if SharePoint gave ours another name for that, ours is taken back. */
export const addColumns = async (site: AdministeredSite, list: DesiredList, columns: readonly DesiredColumn[], desired: DesiredSite): Promise<void> => {
  const before = await namesIn(site, list);
  const absent = columns.filter(({ column }) => !before.has(column.name));
  if (absent.length === 0) return;
  const targetOf = await targetsOf(site, desired, absent);
  const schemas = absent.map(wanted => ({ column: wanted.column, SchemaXml: fieldXml(wanted, targetOf) }));
  const asked = await together(site.hastyWeb, batched =>
    schemas.map(({ column, SchemaXml }) =>
      answeredAs(
        spPost<Made>(
          SPQueryable(listAt(site, list.address, batched), 'fields/createfieldasxml'),
          body({ parameters: { SchemaXml, Options: internalNameAsGiven } })
        ).catch(namingColumn(column.name))
      )
    )
  );
  const answers = await Promise.all(asked);

  const seconds = answers.flatMap((answer, index) =>
    answer.value && answer.value.InternalName !== absent[index]?.column.name ? [answer.value] : []
  );
  for (const { Id } of seconds) await listAt(site, list.address, site.web).fields.getById(Id).delete();

  if (seconds.length === 0 && answers.every(answer => answer.value)) return;
  const after = await namesIn(site, list);
  absent.forEach(({ column }, index) => {
    const answer = answers[index];
    if (answer && !after.has(column.name)) valueIn(answer);
  });
};

export const changeColumns = async (site: AdministeredSite, list: DesiredList, columns: readonly ChangedColumn[]): Promise<void> => {
  const asked = await together(site.web, batched =>
    columns.map(changed => {
      const { column } = changed.column;
      const field = listAt(site, list.address, batched).fields.getByInternalNameOrTitle(column.name);
      return answeredAs(
        spPostMerge(field, typedEntry(entityTypes[column.type], changedProperties(changed))).catch(namingColumn(column.name))
      );
    })
  );
  requireAll(await Promise.all(asked));
};
