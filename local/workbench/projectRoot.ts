import path from 'node:path';

export const projectRoot = path.resolve(__dirname, '..', '..');

/** A file of an installed package, by its path under node_modules. */
export const installed = (...parts: readonly string[]): string => path.join(projectRoot, 'node_modules', ...parts);
