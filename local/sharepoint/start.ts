import { readFileSync } from 'node:fs';

import type { Farm } from './farm';
import { startSharePoint } from './server';
import { defaultFarm } from './start/defaultFarm';
import { StartError } from './start/startError';
import { parseOptions } from './start/options';

const readFarm = (file: string): Farm => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Farm;
  } catch (cause) {
    throw new StartError(`Gårdsfilen ${file} kan inte läsas: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
};

const main = async (): Promise<void> => {
  const { data, farm, ...options } = parseOptions(process.argv.slice(2));
  const { origin, certificateFile, stop: stopSharePoint } = await startSharePoint({
    ...options,
    dataDirectory: data,
    farm: farm === undefined ? defaultFarm : readFarm(farm),
  });
  const stop = (): void => {
    void stopSharePoint().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Whoever reads the line may stop the server at once.
  process.stdout.write(`SharePoint: ${origin}${certificateFile === undefined ? '' : ` NODE_EXTRA_CA_CERTS=${certificateFile}`}\n`);
};

main().catch((cause: unknown) => {
  process.stderr.write(`${cause instanceof StartError ? cause.message : `Det lokala SharePoint kunde inte starta: ${String(cause)}`}\n`);
  process.exit(1);
});
