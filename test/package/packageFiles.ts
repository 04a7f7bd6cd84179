import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../local/workbench/projectRoot';

/** The files of a solution package by name, without its folders. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

export const packageFile = path.join(projectRoot, 'sharepoint/solution/ledningens-genomgang.sppkg');

export const packageBytes = (): Buffer => {
  try {
    return readFileSync(packageFile);
  } catch (cause) {
    throw new Error('Paketet är inte byggt: kör npm run ship först.', { cause });
  }
};

export const filesIn = (bytes: Uint8Array): PackageFiles =>
  new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));

/** @returns an empty text when there is no such file: each check says itself what it misses */
export const textOf = (files: PackageFiles, name: string): string => {
  const content = files.get(name);
  return content ? strFromU8(content) : '';
};

export const assetFolder = 'ClientSideAssets/';

export const assetNames = (files: PackageFiles): readonly string[] =>
  [...files.keys()].filter(name => name.startsWith(assetFolder)).map(name => name.slice(assetFolder.length));
