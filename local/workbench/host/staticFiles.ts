import path from 'node:path';
import { runtimeFile } from '../runtime/runtimeFiles';
import type { Answer } from './answer';
import type { Workbench } from './workbench';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2'
};

/** A file of the runtime or of the package, which may be kept for ever since its address changes with it. */
export const staticFile = (pathname: string, workbench: Workbench): Answer | undefined => {
  const content = contentAt(pathname, workbench);
  return content && { type: types[path.extname(pathname)] ?? 'application/octet-stream', body: content, keepUnder: pathname };
};

const contentAt = (pathname: string, { runtimeBase, packageBase, scripts, solution }: Workbench): Buffer | undefined => {
  if (pathname.startsWith(`${packageBase}/`)) return solution.asset(pathname.slice(packageBase.length + 1));
  if (!pathname.startsWith(`${runtimeBase}/`)) return undefined;
  return runtimeFile(pathname.slice(runtimeBase.length + 1), scripts);
};
