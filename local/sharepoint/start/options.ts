import { resolve } from 'node:path';

import { StartError } from './startError';

export type StartOptions = {
  /** 0 takes a free one. */
  readonly port: number;
  readonly data: string;
  /** Absent: the default farm. */
  readonly farm: string | undefined;
  readonly https: boolean;
  readonly throttle: boolean;
  readonly faults: boolean;
  readonly reset: boolean;
};

const usage = 'Välj bland --port N, --data KATALOG, --farm FIL.json, --https, --throttle, --faults och --reset.';

export const parseOptions = (words: readonly string[]): StartOptions => {
  const options = { port: 4330, data: resolve('.local', 'sharepoint'), farm: undefined as string | undefined, https: false, throttle: false, faults: false, reset: false };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name = '', attached] = word.split(/=(.*)/s);
    const value = (): string => attached ?? valueIn(name, rest.shift());
    switch (name) {
      case '--port':
        options.port = portOf(value());
        break;
      case '--data':
        options.data = resolve(value());
        break;
      case '--farm':
        options.farm = value();
        break;
      case '--https':
      case '--throttle':
      case '--faults':
      case '--reset':
        if (attached !== undefined) throw new StartError(`Valet ${name} tar inget värde.`);
        options[flags[name]] = true;
        break;
      default:
        throw new StartError(`Okänt val: ${word}. ${usage}`);
    }
  }
  return options;
};

const flags = { '--https': 'https', '--throttle': 'throttle', '--faults': 'faults', '--reset': 'reset' } as const;

const valueIn = (name: string, word: string | undefined): string => {
  if (word === undefined || word.startsWith('--')) throw new StartError(`Valet ${name} saknar värde.`);
  return word;
};

const portOf = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new StartError(`Porten ${text} är inget portnummer.`);
  return port;
};
