import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WebPartData } from '../pages/pageData';

/** What people have saved in the pages' property panes: one file a page, under the site's data. */
export interface SavedPages {
  read(pagePath: string): WebPartData | undefined;
  write(pagePath: string, data: WebPartData): void;
}

export const savedPagesIn = (folder: string): SavedPages => {
  const fileOf = (pagePath: string): string => path.join(folder, `${pagePath.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.json`);
  return {
    read: pagePath => {
      const file = fileOf(pagePath);
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as WebPartData) : undefined;
    },
    // Written beside its place and moved there: a page is the old one or the new one, never half of each.
    write: (pagePath, data) => {
      mkdirSync(folder, { recursive: true });
      const file = fileOf(pagePath);
      writeFileSync(`${file}.new`, JSON.stringify(data, undefined, 2));
      renameSync(`${file}.new`, file);
    }
  };
};

/** What a browser sent to be saved, or undefined if that is no data of this web part. */
export const savedDataIn = (body: string, webPartId: string): WebPartData | undefined => {
  try {
    const data = JSON.parse(body, (key, value: unknown) => (key === '__proto__' ? undefined : value)) as Partial<WebPartData> | null;
    const isData = data !== null && data.id === webPartId && typeof data.instanceId === 'string' && typeof data.title === 'string';
    return isData ? (data as WebPartData) : undefined;
  } catch {
    return undefined;
  }
};
