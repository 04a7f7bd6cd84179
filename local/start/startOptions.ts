import path from 'node:path';
import { siteNames, type SiteName } from '../data/farm';
import { StartError } from '../sharepoint/start/startError';

export interface StartOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly dataFolder: string;
  readonly site: SiteName;
  readonly reset: boolean;
  readonly build: boolean;
}

const usage = 'De som finns: --port N, --data KATALOG, --site NAMN, --reset och --no-build.';

export const startOptions = (words: readonly string[]): StartOptions => {
  const options = { port: 4321, dataFolder: path.resolve('.local'), site: siteNames[0] as SiteName, reset: false, build: true };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name = '', attached] = word.split(/=(.*)/s);
    const value = (): string => attached ?? rest.shift() ?? missingValue(name);
    switch (name) {
      case '--port': options.port = portIn(value()); break;
      case '--data': options.dataFolder = path.resolve(value()); break;
      case '--site': options.site = siteIn(value()); break;
      case '--reset': options.reset = true; break;
      case '--no-build': options.build = false; break;
      default: throw new StartError(`Flaggan ${word} finns inte. ${usage}`);
    }
  }
  return options;
};

const missingValue = (name: string): never => {
  throw new StartError(`Flaggan ${name} behöver ett värde. ${usage}`);
};

const portIn = (text: string): number => {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new StartError(`"${text}" är ingen port. Ange ett tal mellan 0 och 65535.`);
  return port;
};

const siteIn = (text: string): SiteName => {
  const site = siteNames.find(name => name === text);
  if (!site) throw new StartError(`Webbplatsen "${text}" finns inte. De som finns: ${siteNames.join(', ')}.`);
  return site;
};
