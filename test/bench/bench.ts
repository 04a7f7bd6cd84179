import { bytesBench } from './bytesBench';
import type { Measurement } from './measurement';
import { readingBench } from './readingBench';
import { sharePointBench } from './sharePointBench';
import { bundledReviewBench } from './bundledReviewBench';
import { tableOf } from './table';

const parts: Readonly<Record<string, () => readonly Measurement[] | Promise<readonly Measurement[]>>> = {
  review: bundledReviewBench,
  reading: readingBench,
  bytes: bytesBench,
  sharepoint: sharePointBench
};

const main = async (asked: readonly string[]): Promise<void> => {
  const names = asked.length > 0 ? asked : Object.keys(parts);
  for (const name of names) {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (!part) throw new Error(`There is no part '${name}'; the parts are ${Object.keys(parts).join(', ')}.`);
    const measured = await part();
    console.log(`\n${name}\n\n${tableOf(measured)}`);
    if (measured.some(line => line.fails)) process.exitCode = 1;
  }
};

main(process.argv.slice(2)).catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});
