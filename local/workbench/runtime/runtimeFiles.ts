import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { installed } from '../projectRoot';
import { requireJsPath } from './assembly';
import type { BuiltScripts } from './builtScripts';

/** A file of the runtime, by its address under the runtime's base, such as `react/react.production.min.js`. */
export const runtimeFile = (address: string, scripts: BuiltScripts): Buffer | undefined => {
  const [folder = '', ...rest] = address.split('/');
  // Names only: nothing here climbs out of a folder or reads a hidden file.
  if (!rest.every(name => /^[\w-][\w.-]*$/.test(name))) return undefined;
  if (folder === 'same-as') return sameAs(rest[0]);
  const file = candidates(folder, rest, scripts).find(existsSync);
  return file === undefined ? undefined : readFileSync(file);
};

const sameAs = (script = ''): Buffer => Buffer.from(`define(["${script}"],function(shared){return shared});`);

const candidates = (folder: string, rest: readonly string[], scripts: BuiltScripts): readonly string[] => {
  const [first = '', second = ''] = rest;
  switch (`${folder}/${rest.length}`) {
    case 'loader/1': return first === 'require.js' ? [requireJsPath] : [];
    case 'built/1': return [path.join(scripts.folder, first)];
    case 'react/1': return [installed('react', 'umd', first)];
    case 'react-dom/1': return [installed('react-dom', 'umd', first)];
    case 'fonts/1': return [installed('@fluentui', 'font-icons-mdl2', 'fonts', first)];
    case 'microsoft/2': return [installed('@microsoft', first, 'dist', second)];
    // A component inside the assembly looks for its lazy scripts beside the assembly, whichever package they lie in.
    case 'assembly/1': return readdirSync(installed('@microsoft')).map(name => installed('@microsoft', name, 'dist', first));
    default: return [];
  }
};
