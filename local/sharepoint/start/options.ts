import { StartError } from './startError';

export type StartOptions = { readonly port: number; readonly data: string; readonly farm: string; readonly reset: boolean };

export const parseOptions = (words: readonly string[]): StartOptions => {
  const given = new Map<string, string>();
  let reset = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '--reset') {
      reset = true;
      continue;
    }
    const value = words[++at];
    if (!['--port', '--data', '--farm'].includes(word)) throw new StartError(`Okänt val: ${word}. Välj bland --port N --data KATALOG --farm FIL.json --reset.`);
    if (value === undefined || value.startsWith('--')) throw new StartError(`Valet ${word} saknar värde.`);
    given.set(word, value);
  }
  return { port: portOf(required(given, '--port')), data: required(given, '--data'), farm: required(given, '--farm'), reset };
};

const required = (given: ReadonlyMap<string, string>, name: string): string => {
  const value = given.get(name);
  if (value === undefined) throw new StartError(`Valet ${name} saknas.`);
  return value;
};

const portOf = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new StartError(`Porten ${text} är inget portnummer.`);
  return port;
};
