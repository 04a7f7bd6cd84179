import BetterSqlite from 'better-sqlite3';

import { foldText } from './foldText';
import { datePartOf } from '../time/datePart';

type Bindable = string | number | Buffer | null;

/** When and by whom rows are changed, for the change log. */
export type Occasion = { readonly moment: string; readonly actor: number | null };

/** The SQLite file, with statements kept ready. Values reach it only as bound parameters. */
export type Database = {
  all<Row>(sql: string, ...parameters: readonly Bindable[]): readonly Row[];
  one<Row>(sql: string, ...parameters: readonly Bindable[]): Row | undefined;
  run(sql: string, ...parameters: readonly Bindable[]): { readonly changes: number; readonly lastId: number };
  /** Statements without parameters, several at once. */
  script(sql: string): void;
  /** Everything inside happens, or nothing. One inside another keeps the occasion of the outer. */
  transaction<Result>(work: () => Result, occasion?: Occasion): Result;
  /** What is read often and seldom changed; `forget` when it is changed. A transaction that fails forgets by itself. */
  remember<Result>(key: string, read: () => Result): Result;
  forget(): void;
  close(): void;
};

/** Rights are remembered (`masksIn`); whatever writes to these tables makes them forgotten, so that no writer need think of it. */
const writesRights = /\brole_(?:assignments|definitions)\b/;

export const wrap = (sqlite: BetterSqlite.Database): Database => {
  const statements = new Map<string, BetterSqlite.Statement>();
  const memory = new Map<string, unknown>();
  let now: Occasion | undefined;
  sqlite.function('request_moment', () => now?.moment ?? null);
  sqlite.function('request_actor', () => now?.actor ?? null);
  const statement = (sql: string): BetterSqlite.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    if (statements.size > 2000) statements.clear();
    const made = sqlite.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  return {
    all: <Row>(sql: string, ...parameters: readonly Bindable[]) => statement(sql).all(...parameters) as Row[],
    one: <Row>(sql: string, ...parameters: readonly Bindable[]) => statement(sql).get(...parameters) as Row | undefined,
    run: (sql, ...parameters) => {
      const { changes, lastInsertRowid } = statement(sql).run(...parameters);
      if (writesRights.test(sql)) memory.clear();
      return { changes, lastId: Number(lastInsertRowid) };
    },
    script: sql => {
      // Tables may have changed shape: statements that name their columns by `*` are made anew.
      statements.clear();
      sqlite.exec(sql);
    },
    transaction: (work, occasion) => {
      now = occasion ?? now;
      try {
        return sqlite.transaction(work)();
      } catch (cause) {
        memory.clear();
        throw cause;
      }
    },
    remember: <Result>(key: string, read: () => Result) => {
      if (!memory.has(key)) memory.set(key, read());
      return memory.get(key) as Result;
    },
    forget: () => {
      memory.clear();
    },
    close: () => {
      sqlite.close();
    },
  };
};

/** Indexes are built on `fold`: it must be known before anything reads the schema. */
export const registerFunctions = (sqlite: BetterSqlite.Database): void => {
  sqlite.function('fold', { deterministic: true }, (text: unknown) => (typeof text === 'string' ? foldText(text) : null));
  sqlite.function('date_part', { deterministic: true }, (iso: unknown, part: unknown, zone: unknown) =>
    typeof iso === 'string' ? datePartOf(iso, String(part), Number(zone)) : null
  );
};
