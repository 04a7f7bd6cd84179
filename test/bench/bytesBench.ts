import { spawnSync } from 'node:child_process';
import path from 'node:path';

import type { Measurement } from './measurement';
import { size } from './measurement';

const root = path.join(__dirname, '..', '..');

type Gate = { readonly name: string; readonly size: number; readonly sizeLimit: number };

/** The bytes as `npm run check:size` holds them, so that the groups and limits are written down once. */
export const bytesBench = (): readonly Measurement[] => {
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules', 'size-limit', 'bin.js'), '--json'], {
    cwd: root,
    encoding: 'utf8'
  });
  const gates = parsed(stdout);
  if (!gates) throw new Error(`release/assets cannot be measured; build the package first (npm run ship). ${stderr.trim()}`);
  return gates.map(gate => size(`gzip, ${gate.name}`, gate.size, { atMost: gate.sizeLimit }));
};

const parsed = (json: string): readonly Gate[] | undefined => {
  try {
    const gates: unknown = JSON.parse(json);
    return Array.isArray(gates) && gates.every(gate => typeof gate.size === 'number') ? (gates as readonly Gate[]) : undefined;
  } catch {
    return undefined;
  }
};
