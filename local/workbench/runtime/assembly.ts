import { readFileSync } from 'node:fs';
import { installed } from '../projectRoot';
import type { ComponentReference } from './manifest';

/** The script with the loader and sixteen more components of the framework in it. */
export const assemblyFile = 'sp-default-assembly_en-us.js';
export const assemblyPath = installed('@microsoft', 'sp-application-base', 'dist', assemblyFile);

/**
 * RequireJS, byte for byte what the assembly carries as a string. The assembly evals that string unless the page has RequireJS
 * already; a page without 'unsafe-eval' therefore loads this file first.
 */
export const requireJsPath = installed('@microsoft', 'sp-loader', 'blobs', 'requirejs', '2.3.7', 'require.min.js');

/** The components inside the assembly: it announces them in one call, `_initializeAssembly([['id', 'version', e], …])`. */
export const assemblyMembers = (source: string = readFileSync(assemblyPath, 'utf8')): readonly ComponentReference[] => {
  const announced = /_initializeAssembly\(\[(\['[\s\S]*?\])\]\)/.exec(source)?.[1];
  if (!announced) throw new Error(`${assemblyFile} does not announce its components as expected`);
  return [...announced.matchAll(/\['([\w-]+)', '([\w.-]+)', \w+\]/g)].map(([, id = '', version = '']) => ({
    type: 'component',
    id,
    version
  }));
};
