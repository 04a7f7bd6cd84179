'use strict';

const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } = require('node:fs');
const path = require('node:path');

/*
 * Starts the server from one file, into which its sources are put together when they have changed. To load them one by one through a
 * compiler takes several times as long, at every start.
 */
const folder = path.join(__dirname, '..', '..', 'temp', 'sharepoint');

const sources = readdirSync(__dirname, { recursive: true })
  .filter(name => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .sort();

/** Differs as soon as a source does. */
const stateOf = names => {
  const hash = createHash('sha256');
  for (const name of names) {
    const { mtimeMs, size } = statSync(path.join(__dirname, name));
    hash.update(`${name} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
};

/** Several starts may do this at once; each puts a whole file there. */
const build = file => {
  const draft = `${file}.${process.pid}`;
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder).filter(name => name.endsWith('.cjs'))) rmSync(path.join(folder, old), { force: true });
  require('esbuild').buildSync({
    entryPoints: [path.join(__dirname, 'start.ts')],
    outfile: draft,
    bundle: true,
    // One is no JavaScript, the other is loaded only when asked for.
    external: ['better-sqlite3', 'selfsigned'],
    format: 'cjs',
    platform: 'node',
    target: 'node20'
  });
  renameSync(draft, file);
};

const file = path.join(folder, `${stateOf(sources)}.cjs`);
if (!existsSync(file)) build(file);
require(file);
