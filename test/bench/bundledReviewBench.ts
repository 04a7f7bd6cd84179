import { build } from 'esbuild';
import path from 'node:path';

import type { Measurement } from './measurement';
import type * as ReviewBench from './reviewBench';

const outfile = path.join(__dirname, '..', '..', 'temp', 'bench', 'reviewBench.cjs');

/**
 * Runs in one bundle, as on a page. In separate modules every call across files goes through a getter, which the product's many
 * files would pay for and the loop in one file would not.
 */
export const bundledReviewBench = async (): Promise<readonly Measurement[]> => {
  await build({
    entryPoints: [path.join(__dirname, 'reviewBench.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2019',
    logLevel: 'error'
  });
  const { reviewBench } = (await import(outfile)) as typeof ReviewBench;
  return reviewBench();
};
