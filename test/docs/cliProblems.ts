import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../local/workbench/projectRoot';

type Option = { readonly name: string; readonly short?: string; readonly required?: boolean; readonly autocomplete?: readonly string[] };
type Command = { readonly name: string; readonly options: readonly Option[] };

/** Every command of the installed CLI for Microsoft 365, as it describes itself. */
export const cliCommands = (): readonly Command[] =>
  JSON.parse(readFileSync(path.join(projectRoot, 'node_modules/@pnp/cli-microsoft365/allCommandsFull.json'), 'utf8')) as readonly Command[];

/** Words as a shell splits them; quotes hold words together and are gone. */
const wordsIn = (line: string): readonly string[] =>
  Array.from(line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g), ([, double, single, bare]) => double ?? single ?? bare ?? '');

const optionProblems = (command: Command, words: readonly string[]): readonly string[] => {
  const given = new Set<string>();
  const problems = words.flatMap((word, index) => {
    if (!word.startsWith('-')) return [];
    const option = command.options.find(({ name, short }) => word === `--${name}` || (short && word === `-${short}`));
    if (!option) return [`${command.name} has no option ${word}`];
    given.add(option.name);
    const value = words[index + 1];
    const isWrong = option.autocomplete && value !== undefined && !value.startsWith('-') && !option.autocomplete.map(String).includes(value);
    return isWrong ? [`${command.name} ${word} may not be ${value}`] : [];
  });
  const missing = command.options.filter(({ name, required }) => required && !given.has(name));
  return [...problems, ...missing.map(({ name }) => `${command.name} needs --${name}`)];
};

/** What the CLI would refuse of one command line that begins with `m365`. */
export const cliProblems = (line: string, commands: readonly Command[]): readonly string[] => {
  const words = wordsIn(line).slice(1);
  const firstOption = words.findIndex(word => word.startsWith('-'));
  const name = words.slice(0, firstOption < 0 ? undefined : firstOption).join(' ');
  const command = commands.find(candidate => candidate.name === name);
  return command ? optionProblems(command, words) : [`there is no command ${name}`];
};

/** The command lines in a page's code blocks. */
export const cliLinesIn = (markdown: string): readonly string[] => markdown.split('\n').filter(line => line.startsWith('m365 '));
