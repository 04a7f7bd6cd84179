import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import BetterSqlite from 'better-sqlite3';

import { defaultFarm } from '../../local/sharepoint/start/defaultFarm';
import { startServerProcess } from '../../local/sharepoint/durability/serverProcess';
import type { ServerProcess } from '../../local/sharepoint/durability/serverProcess';
import { registerFunctions } from '../../local/sharepoint/storage/database';
import { clientOf } from '../../local/sharepoint/testing/client';
import type { Client } from '../../local/sharepoint/testing/client';
import { addMany, column, makeList } from '../../local/sharepoint/testing/lists';
import { chanceOf } from './chance';

const seed = 20261124;
/** Rows that come in through REST; the rest are their copies, made by SQLite with ids, numbers and guids of their own. */
const rowsByRest = 1000;

export const listPath = "web/lists/getByTitle('Many')";

export type FilledSite = {
  /** Where the server's data lies; no server is running. */
  readonly start: () => Promise<{ readonly client: Client; readonly process: ServerProcess }>;
  /** The same data in a file of its own, opened as the server opens its own. */
  readonly bare: BetterSqlite.Database;
  /** The list's table and the column that holds each field. */
  readonly table: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly bytes: number;
  readonly remove: () => Promise<void>;
};

const columns = [
  column('Number', 'Number', 'Indexed="TRUE"'), column('Text', 'Reference', 'Indexed="TRUE"'), column('DateTime', 'Noticed', 'Indexed="TRUE"'),
  column('Choice', 'State', 'Indexed="TRUE"', '<CHOICES><CHOICE>open</CHOICE><CHOICE>closed</CHOICE></CHOICES>'),
  column('Choice', 'Kind', '', '<CHOICES><CHOICE>a</CHOICE><CHOICE>b</CHOICE><CHOICE>c</CHOICE></CHOICES>'), column('Number', 'Amount'),
  column('Boolean', 'Checked'), column('DateTime', 'Due', 'Format="DateOnly"'), column('Note', 'Details'), column('Text', 'Unit'), column('User', 'Responsible')
];

const aRow = (number: number, chance = chanceOf(seed + number)): object => ({
  Title: `Händelse ${number}`, Number: number, Reference: `R-${100_000 + number}`, Noticed: new Date(chance.between(1.7e12, 1.79e12)).toISOString(),
  State: chance.from(['open', 'closed', 'closed']), Kind: chance.from(['a', 'b', 'c']), Amount: Math.round(chance.between(1, 500)), Checked: chance.happens(30),
  Due: '2026-12-31', Details: 'Upptäcktes av verksamheten och rapporterades samma dag. '.repeat(Math.ceil(chance.between(0, 4))), Unit: chance.from(['Förskola', 'Äldreomsorg', 'Socialtjänst'])
});

export const rowForCreate = aRow;

/** A list of about twelve columns, four of them indexed, with so many rows. */
export const filledSite = async (rows: number): Promise<FilledSite> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sharepoint-bench-'));
  const data = path.join(folder, 'data');
  const farmFile = path.join(folder, 'farm.json');
  await writeFile(farmFile, JSON.stringify(defaultFarm));
  const start: FilledSite['start'] = async () => {
    const server = startServerProcess(data, farmFile);
    const origin = await server.ready;
    return { client: clientOf(() => `${origin}/sites/team/_api`, 'owner'), process: server };
  };
  const { client, process: server } = await start();
  await makeList(client, 'Many', columns);
  await addMany(client, listPath, Array.from({ length: rowsByRest }, (_, index) => aRow(index + 1)));
  await server.stop();
  const file = path.join(data, 'sharepoint.sqlite');
  const filled = multiplied(file, rows);
  const bareFile = path.join(folder, 'bare.sqlite');
  await cp(file, bareFile);
  return { ...filled, start, bare: opened(bareFile), remove: () => rm(folder, { recursive: true, force: true }) };
};

const opened = (file: string): BetterSqlite.Database => {
  const sqlite = new BetterSqlite(file);
  registerFunctions(sqlite);
  // The table's triggers write the change log here too.
  sqlite.function('request_moment', () => '2026-11-24T00:00:00Z');
  sqlite.function('request_actor', () => 1);
  sqlite.pragma('locking_mode = EXCLUSIVE');
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = NORMAL');
  return sqlite;
};

const multiplied = (file: string, rows: number): Pick<FilledSite, 'table' | 'columns' | 'bytes'> => {
  const sqlite = opened(file);
  const list = sqlite.prepare("SELECT id FROM lists WHERE title = 'Many'").get() as { readonly id: number };
  const fields = sqlite.prepare('SELECT id, internal_name AS name FROM fields WHERE list_id = ?').all(list.id) as { readonly id: number; readonly name: string }[];
  const table = `list_${list.id}`;
  const columnsOf = Object.fromEntries(fields.map(({ id, name }) => [name, `f${id}`]));
  const names = (sqlite.pragma(`table_info(${table})`) as { readonly name: string }[]).map(({ name }) => name);
  const copied = names.map(name => {
    if (name === 'id') return 'id + @ahead';
    if (name === 'guid') return "lower(printf('%s-%s-%s-%s-%s', hex(randomblob(4)), hex(randomblob(2)), hex(randomblob(2)), hex(randomblob(2)), hex(randomblob(6))))";
    return name === columnsOf.Number ? `${name} + @ahead` : name;
  });
  const copy = sqlite.prepare(`INSERT INTO ${table} (${names.join(', ')}) SELECT ${copied.join(', ')} FROM ${table} WHERE id <= ${rowsByRest}`);
  sqlite.transaction(() => {
    for (let ahead = rowsByRest; ahead < rows; ahead += rowsByRest) copy.run({ ahead });
    sqlite.prepare('UPDATE lists SET item_count = ?, next_item = ? WHERE id = ?').run(rows, rows + 1, list.id);
  })();
  sqlite.pragma('wal_checkpoint(TRUNCATE)');
  const { bytes } = sqlite.prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()').get() as { readonly bytes: number };
  sqlite.close();
  return { table, columns: columnsOf, bytes };
};
