import { closeSync, existsSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import BetterSqlite from 'better-sqlite3';

import { StartError } from '../start/startError';
import { registerFunctions, wrap } from './database';
import type { Database } from './database';
import { applicationId, schema, schemaVersion } from './schema';

/** Opens DIR/sharepoint.sqlite, making it when it is not there. What is damaged or someone else's is left as it is. */
export const openDatabase = (directory: string, reset: boolean): Database => {
  const file = join(directory, 'sharepoint.sqlite');
  makeDirectory(directory);
  if (existsSync(file)) requireOurs(file);
  if (reset) for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  if (!existsSync(file)) create(file);
  return open(file);
};

const makeDirectory = (directory: string): void => {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (cause) {
    throw new StartError(`Datakatalogen ${directory} kan inte skapas: ${messageOf(cause)}.`);
  }
};

/** Reads the file's first page only, so that a foreign database is not touched in any way. */
const requireOurs = (file: string): void => {
  const head = Buffer.alloc(100);
  let length = 0;
  try {
    const handle = openSync(file, 'r');
    length = readSync(handle, head, 0, 100, 0);
    closeSync(handle);
  } catch (cause) {
    throw new StartError(`Databasen ${file} kan inte läsas: ${messageOf(cause)}.`);
  }
  if (length < 100 || head.toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw new StartError(`Filen ${file} är skadad eller är ingen databas; den har lämnats orörd.`);
  }
  if (head.readUInt32BE(68) !== applicationId) {
    throw new StartError(`Databasen ${file} hör till ett annat program; den har lämnats orörd.`);
  }
};

/** Made under another name first: a start that is killed half-way leaves no half database behind. */
const create = (file: string): void => {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.new`;
  try {
    const sqlite = new BetterSqlite(draft);
    sqlite.pragma(`application_id = ${applicationId}`);
    sqlite.pragma(`user_version = ${schemaVersion}`);
    registerFunctions(sqlite);
    sqlite.exec(schema);
    sqlite.prepare('INSERT INTO settings (name, value) VALUES (?, ?)').run('digestSecret', randomBytes(32).toString('hex'));
    sqlite.close();
    renameSync(draft, file);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw new StartError(`Databasen ${file} kan inte skrivas: ${messageOf(cause)}.`);
  }
};

const open = (file: string): Database => {
  let sqlite: BetterSqlite.Database | undefined;
  try {
    sqlite = new BetterSqlite(file, { fileMustExist: true, timeout: 250 });
    registerFunctions(sqlite);
    // One process owns the file; a second one is told so instead of corrupting what the first remembers.
    sqlite.pragma('locking_mode = EXCLUSIVE');
    if (sqlite.pragma('user_version', { simple: true }) !== schemaVersion) {
      throw new StartError(`Databasen ${file} är gjord av en annan version av programmet; starta med --reset eller en annan datakatalog.`);
    }
    if (sqlite.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new StartError(`Databasen ${file} är skadad; den har lämnats orörd.`);
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = NORMAL');
    sqlite.pragma('foreign_keys = ON');
    sqlite.exec('BEGIN IMMEDIATE; COMMIT');
    return wrap(sqlite);
  } catch (cause) {
    sqlite?.close();
    throw cause instanceof StartError ? cause : new StartError(sentenceFor(file, cause));
  }
};

const sentenceFor = (file: string, cause: unknown): string => {
  const code = cause instanceof BetterSqlite.SqliteError ? cause.code : '';
  if (code.startsWith('SQLITE_BUSY')) return `Databasen ${file} används redan av en annan process.`;
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) return `Databasen ${file} är skadad; den har lämnats orörd.`;
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN')) return `Databasen ${file} kan inte skrivas.`;
  return `Databasen ${file} kan inte öppnas: ${messageOf(cause)}.`;
};

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
