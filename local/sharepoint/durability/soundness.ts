import BetterSqlite from 'better-sqlite3';

import { registerFunctions } from '../storage/database';

/** What is wrong with a database file that no server has open: damage, counts that do not agree, rows that belong to nothing. */
export const problemsIn = (file: string): readonly string[] => {
  const sqlite = new BetterSqlite(file);
  try {
    registerFunctions(sqlite);
    return [...damage(sqlite), ...wrongLists(sqlite), ...orphans(sqlite)];
  } finally {
    sqlite.close();
  }
};

type Sqlite = BetterSqlite.Database;

const damage = (sqlite: Sqlite): readonly string[] => [
  ...(sqlite.pragma('integrity_check') as { readonly integrity_check: string }[]).map(row => row.integrity_check).filter(text => text !== 'ok'),
  ...(sqlite.pragma('foreign_key_check') as { readonly table: string }[]).map(row => `A row of ${row.table} refers to nothing.`),
];

/** Every list has its table and counts its rows, and every such table has its list. */
const wrongLists = (sqlite: Sqlite): readonly string[] => {
  const lists = sqlite.prepare('SELECT id, item_count AS count FROM lists').all() as { readonly id: number; readonly count: number }[];
  const tables = new Set(tablesOf(sqlite).filter(name => /^list_\d+$/.test(name)));
  const wrong = lists.flatMap(({ id, count }) => {
    const table = `list_${id}`;
    if (!tables.delete(table)) return [`List ${id} has no table.`];
    const { rows, highest } = sqlite.prepare(`SELECT count(*) AS rows, coalesce(max(id), 0) AS highest FROM ${table}`).get() as { rows: number; highest: number };
    const next = (sqlite.prepare('SELECT next_item AS next FROM lists WHERE id = ?').get(id) as { next: number }).next;
    return [...(rows === count ? [] : [`List ${id} counts ${count} items and has ${rows}.`]), ...(highest < next ? [] : [`List ${id} would give the id ${next} again.`])];
  });
  return [...wrong, ...[...tables].map(table => `${table} belongs to no list.`)];
};

/** Whatever names a list or an item, names one that is there or lies in the recycle bin; only the log tells of what is gone. */
const orphans = (sqlite: Sqlite): readonly string[] => {
  const lists = new Set((sqlite.prepare('SELECT id FROM lists').all() as { readonly id: number }[]).map(({ id }) => id));
  const binned = new Set((sqlite.prepare('SELECT list_id AS list, item_id AS item FROM recycle_bin').all() as Owner[]).map(({ list, item }) => `${list}/${item}`));
  const known = new Map<number, ReadonlySet<number>>();
  const itemsOf = (list: number): ReadonlySet<number> => {
    const items = known.get(list) ?? new Set((sqlite.prepare(`SELECT id FROM list_${list}`).all() as { readonly id: number }[]).map(({ id }) => id));
    known.set(list, items);
    return items;
  };
  return tablesOf(sqlite).flatMap(table => {
    const columns = (sqlite.pragma(`table_info(${table})`) as { readonly name: string }[]).map(({ name }) => name);
    if (table === 'changes' || !columns.includes('list_id')) return [];
    const owners = sqlite.prepare(`SELECT DISTINCT list_id AS list, ${columns.includes('item_id') ? 'item_id' : 'NULL'} AS item FROM ${table} WHERE list_id IS NOT NULL`).all() as Owner[];
    return owners
      .filter(({ list, item }) => !lists.has(list) || (item !== null && !itemsOf(list).has(item) && !binned.has(`${list}/${item}`)))
      .map(({ list, item }) => `${table} has a row for item ${item} of list ${list}, which is not there.`);
  });
};

type Owner = { readonly list: number; readonly item: number | null };

const tablesOf = (sqlite: Sqlite): readonly string[] =>
  (sqlite.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all() as { readonly name: string }[]).map(({ name }) => name);
