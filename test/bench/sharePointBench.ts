import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

import type { Client, Reply } from '../../local/sharepoint/testing/client';
import { addMany } from '../../local/sharepoint/testing/lists';
import type { Measurement } from './measurement';
import { duration, milliseconds, noted, times } from './measurement';
import { filledSite, listPath, rowForCreate } from './sharePointSite';
import type { FilledSite } from './sharePointSite';
import { waitOf } from './stopwatch';

const rows = 100_000;
const turns = 60;

const answered = async (reply: Promise<Reply>, status: number): Promise<string> => {
  const { status: given, text } = await reply;
  assert.equal(given, status, text);
  return text;
};

/** The statements that the same reads and writes come down to, prepared once. */
const bareWays = ({ bare, table, columns }: FilledSite) => {
  const page = bare.prepare(`SELECT * FROM ${table} WHERE ${columns.Number} >= ? AND ${columns.Number} < ? ORDER BY id LIMIT 101`);
  const item = bare.prepare(`SELECT * FROM ${table} WHERE id = ?`);
  const sample = item.get(1) as Readonly<Record<string, unknown>>;
  const names = Object.keys(sample);
  const insert = bare.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(name => `@${name}`).join(', ')})`);
  const update = bare.prepare(`UPDATE ${table} SET ${columns.Amount} = ?, version = version + 1, modified = ? WHERE id = ?`);
  const listId = Number(table.replace('list_', ''));
  const noteChange = bare.prepare('UPDATE lists SET item_count = item_count + ?, next_item = next_item + ?, modified = ? WHERE id = ?');
  let id = rows;
  const create = bare.transaction(() => {
    id += 1;
    insert.run({ ...sample, id, guid: randomUUID(), [columns.Number ?? '']: id });
    noteChange.run(1, 1, new Date().toISOString(), listId);
  });
  const change = bare.transaction((which: number) => {
    update.run(which % 500, new Date().toISOString(), which);
    noteChange.run(0, 0, new Date().toISOString(), listId);
  });
  return { page: (from: number) => page.all(from, from + 2000), item: (which: number) => item.get(which), create, change };
};

const camlOf = (from: number): string =>
  `<View><Query><Where><And><Geq><FieldRef Name="Number"/><Value Type="Number">${from}</Value></Geq><Lt><FieldRef Name="Number"/><Value Type="Number">${from + 2000}</Value></Lt></And></Where></Query><RowLimit>100</RowLimit></View>`;

const measured = async (site: FilledSite, client: Client): Promise<readonly Measurement[]> => {
  const bare = bareWays(site);
  let turn = 0;
  // Each turn asks for other rows, the same ones of both.
  const at = (): number => 1000 + ((turn * 7919) % 90_000);
  const filter = (): string => `$filter=Number ge ${at()} and Number lt ${at() + 2000}`;
  let number = rows;
  const next = (): object => rowForCreate((number += 1));
  const taken = await waitOf(turns, {
    page: () => answered(client.get(`${listPath}/items?${filter()}`), 200),
    barePage: async () => bare.page(at()),
    caml: () => answered(client.post(`${listPath}/getItems`, { query: { ViewXml: camlOf(at()) } }), 200),
    stream: () => answered(client.post(`${listPath}/RenderListDataAsStream`, { parameters: { RenderOptions: 2, ViewXml: camlOf(at()) } }), 200),
    nothing: () => answered(client.send('OPTIONS', 'web', {}), 200),
    item: () => answered(client.get(`${listPath}/items(${at()})`), 200),
    bareItem: async () => bare.item(at()),
    create: () => answered(client.post(`${listPath}/items`, next()), 201),
    bareCreate: async () => bare.create(),
    change: () => answered(client.merge(`${listPath}/items(${at()})`, { Amount: turn % 500 }, { 'If-Match': '*' }), 204),
    bareChange: async () => bare.change(at()),
    batch: () => addMany(client, listPath, Array.from({ length: 100 }, next)),
    bareBatch: async () => {
      for (let row = 0; row < 100; row += 1) bare.create();
      turn += 1;
    }
  });
  const line = (what: string, served: number, plain: number): Measurement => noted(what, `${times(served / plain)} (${milliseconds(served)} / ${(plain * 1000).toFixed(0)} µs)`);
  return [
    noted('a request that touches no data', milliseconds(taken.nothing)),
    line('indexed filter, page of 100 rows, all columns', taken.page, taken.barePage),
    line('the same page by CAML (getItems)', taken.caml, taken.barePage),
    line('the same page by RenderListDataAsStream', taken.stream, taken.barePage),
    line('item read', taken.item, taken.bareItem),
    line('create', taken.create, taken.bareCreate),
    line('update', taken.change, taken.bareChange),
    line('batch of 100 creates', taken.batch, taken.bareBatch)
  ];
};

/** From nothing to the line that says where the server listens, on the full list. */
const startUp = async (site: FilledSite): Promise<number> => {
  const taken = await waitOf(5, {
    start: async () => {
      const { process: server } = await site.start();
      await server.kill();
    }
  });
  return taken.start;
};

/** The local SharePoint in a process of its own, against the bare SQLite statements on a copy of its file. */
export const sharePointBench = async (): Promise<readonly Measurement[]> => {
  const site = await filledSite(rows);
  try {
    const started = await startUp(site);
    const { client, process: server } = await site.start();
    const lines = await measured(site, client);
    await server.stop();
    return [...lines, duration('start-up, 100 000 rows', started, { atMost: 1000 }), noted('database', `${(site.bytes / 1e6).toFixed(0)} MB`)];
  } finally {
    site.bare.close();
    await site.remove();
  }
};
