import { build, type Metafile } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installed, projectRoot } from '../projectRoot';
import { sharedStandIns, standIns } from './standIns';

/** This host's own browser scripts, built from typed source and kept until the source or the lockfile changes. */
export interface BuiltScripts {
  readonly key: string;
  readonly folder: string;
  /** By script: the modules it asks the loader for. */
  readonly needs: Readonly<Record<string, readonly string[]>>;
}

const workbench = path.join(projectRoot, 'local', 'workbench');
const cache = installed('.cache', 'ledningens-genomgang', 'workbench');

/** Components of the page: the loader fetches them and gives them what they import. */
const modules: Readonly<Record<string, string>> = {
  application: path.join(workbench, 'app', 'application.ts'),
  ...Object.fromEntries(
    [...Object.values(standIns), ...Object.keys(sharedStandIns)].map(name => [name, path.join(workbench, 'runtime', 'standIns', `${name}.ts`)])
  )
};

/** Plain scripts of a page, named in its HTML. */
const scripts: Readonly<Record<string, string>> = Object.fromEntries(
  ['beforeRuntime', 'startRuntime', 'teamsParent', 'listForm'].map(name => [name, path.join(workbench, 'app', `${name}.ts`)])
);

export const builtScripts = async (): Promise<BuiltScripts> => {
  const key = keyOfSources();
  const folder = path.join(cache, key);
  const listing = path.join(folder, 'needs.json');
  if (!existsSync(listing)) await buildInto(folder);
  return { key, folder, needs: JSON.parse(readFileSync(listing, 'utf8')) as BuiltScripts['needs'] };
};

const keyOfSources = (): string => {
  const hash = createHash('sha256').update(readFileSync(path.join(projectRoot, 'package-lock.json')));
  for (const folder of ['app', 'formatting', 'pages', 'runtime']) {
    for (const file of readdirSync(path.join(workbench, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.ts')) hash.update(file).update(readFileSync(path.join(workbench, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
};

/** Built beside its place and moved there, so that two starts at once never see half a build. */
const buildInto = async (folder: string): Promise<void> => {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const needs: Record<string, readonly string[]> = {};
  const common = { bundle: true, minify: true, write: false, outdir: draft, target: 'es2021', tsconfigRaw: '{}' } as const;
  const define = { 'process.env.NODE_ENV': '"production"' };
  // React comes from the loader; its JSX helpers are no component of their own and go with whoever uses them.
  const alias = { 'react/jsx-runtime': installed('react', 'jsx-runtime.js') };
  const [amd, plain] = await Promise.all([
    build({ ...common, define, alias, entryPoints: modules, format: 'cjs', external: ['react', 'react-dom', '@microsoft/*'], metafile: true }),
    build({ ...common, define, entryPoints: scripts, format: 'iife' })
  ]);
  for (const output of amd.outputFiles) {
    const name = path.basename(output.path, '.js');
    needs[name] = externalsOf(amd.metafile, name);
    writeFileSync(output.path, asAmdModule(output.text, needs[name]));
  }
  for (const output of plain.outputFiles) writeFileSync(output.path, output.contents);
  writeFileSync(path.join(draft, 'needs.json'), JSON.stringify(needs));
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
};

const externalsOf = (metafile: Metafile, name: string): readonly string[] => {
  const output = Object.entries(metafile.outputs).find(([file]) => path.basename(file, '.js') === name)?.[1];
  return [...new Set((output?.imports ?? []).filter(imported => imported.external).map(imported => imported.path))].sort();
};

/** RequireJS gives a CommonJS body its three names; without a name of its own the module gets the one it was asked for by. */
const asAmdModule = (body: string, needs: readonly string[]): string =>
  `define(${JSON.stringify(['require', 'exports', 'module', ...needs])},function(require,exports,module){${body}\n});`;
