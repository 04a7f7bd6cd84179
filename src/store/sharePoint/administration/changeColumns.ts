import { body } from '@pnp/queryable';
import { SPQueryable, spPost, spPostMerge } from '@pnp/sp/spqueryable.js';

import type { ChangedColumn } from '../../../provisioning/change';
import type { DesiredColumn, DesiredList, DesiredSite } from '../../../provisioning/desiredSite';
import type { ListIdOf } from '../../../provisioning/fieldXml';
import { fieldXml } from '../../../provisioning/fieldXml';
import { together } from '../web';
import type { AdministeredSite } from './administeredSite';
import { listAt, plainId } from './administeredSite';
import { answeredAs, requireAll, valueIn, visibleIn } from './answers';
import { changedProperties, entityTypes } from './columnProperties';
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
  const names = [...new Set(columns.flatMap(({ column }) => (column.type === 'lookup' ? [column.list] : [])))];
  const lists = desired.lists.filter(({ name }) => names.includes(name));
  const asked = lists.length === 0 ? [] : await together(site.web, batched =>
    lists.map(list => answeredAs(listAt(site, list.address, batched).select('Id')<{ readonly Id: string }>()))
  );
  const ids = await Promise.all(asked.map(async (answer, index) => [lists[index]?.name, visibleIn(await answer)?.Id] as const));
  return name => {
    const id = ids.find(([known]) => known === name)?.[1];
    if (!id) throw new Error(`${name} has not been made`);
    return plainId(id);
  };
};

/** What somebody else made while we asked is left; if SharePoint gave ours another name for that, ours is taken back. */
export const addColumns = async (site: AdministeredSite, list: DesiredList, columns: readonly DesiredColumn[], desired: DesiredSite): Promise<void> => {
  const before = await namesIn(site, list);
  const absent = columns.filter(({ column }) => !before.has(column.name));
  if (absent.length === 0) return;
  const targetOf = await targetsOf(site, desired, absent);
  const schemas = absent.map(column => fieldXml(column, targetOf));
  const asked = await together(site.hastyWeb, batched =>
    schemas.map(SchemaXml =>
      answeredAs(
        spPost<Made>(
          SPQueryable(listAt(site, list.address, batched), 'fields/createfieldasxml'),
          body({ parameters: { SchemaXml, Options: internalNameAsGiven } })
        )
      )
    )
  );
  const answers = await Promise.all(asked);

  const seconds = answers.flatMap((answer, index) =>
    'value' in answer && answer.value.InternalName !== absent[index]?.column.name ? [answer.value] : []
  );
  for (const { Id } of seconds) await listAt(site, list.address, site.web).fields.getById(Id).delete();

  if (seconds.length === 0 && answers.every(answer => 'value' in answer)) return;
  const after = await namesIn(site, list);
  absent.forEach(({ column }, index) => {
    const answer = answers[index];
    if (answer && !after.has(column.name)) valueIn('error' in answer ? { error: named(column.name, answer.error) } : answer);
  });
};

const named = (name: string, error: unknown): unknown => {
  if (error instanceof Error) error.message = `${name}: ${error.message}`;
  return error;
};

export const changeColumns = async (site: AdministeredSite, list: DesiredList, columns: readonly ChangedColumn[]): Promise<void> => {
  const asked = await together(site.web, batched =>
    columns.map(changed => {
      const { column } = changed.column;
      const field = listAt(site, list.address, batched).fields.getByInternalNameOrTitle(column.name);
      return answeredAs(
        spPostMerge(field, typedEntry(entityTypes[column.type], changedProperties(changed))).catch((error: unknown) => {
          throw named(column.name, error);
        })
      );
    })
  );
  requireAll(await Promise.all(asked));
};
