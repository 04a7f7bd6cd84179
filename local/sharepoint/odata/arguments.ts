import { errors } from '../errors';
import type { Argument, Segment } from './segments';

const argumentOf = (segment: Segment, name: string): Argument | undefined =>
  segment.named.get(name.toLowerCase()) ?? segment.positional[0];

/** The only argument, by position or by name, as text. */
export const textArgument = (segment: Segment, name = ''): string => {
  const argument = argumentOf(segment, name);
  if (argument?.kind === 'text' || argument?.kind === 'guid') return argument.value;
  throw errors.argumentMissing(name || segment.written);
};

export const numberArgument = (segment: Segment, name = ''): number => {
  const argument = argumentOf(segment, name);
  if (argument?.kind === 'number') return argument.value;
  if (argument?.kind === 'text' && /^\d+$/.test(argument.value)) return Number(argument.value);
  throw errors.argumentMissing(name || segment.written);
};

/** A guid is also accepted as text, as clients write it in `getById('…')`. */
export const guidArgument = (segment: Segment, name = ''): string => {
  const argument = argumentOf(segment, name);
  if (argument?.kind === 'guid') return argument.value;
  const bare = argument?.kind === 'text' ? argument.value.replace(/[{}]/g, '').toLowerCase() : '';
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(bare)) return bare;
  throw errors.argumentMissing(name || segment.written);
};

/** By name, or by place where the function has more arguments than one. */
export const flagArgument = (segment: Segment, name: string, missing: boolean, place = 0): boolean =>
  segment.named.has(name.toLowerCase()) || segment.positional[place] ? requiredFlag(segment, name, place) : missing;

/** A flag is also accepted as text, as gd-sprest writes it. */
export const requiredFlag = (segment: Segment, name: string, place = 0): boolean => {
  const argument = segment.named.get(name.toLowerCase()) ?? segment.positional[place];
  if (argument?.kind === 'boolean') return argument.value;
  if (argument?.kind === 'number') return argument.value !== 0;
  if (argument?.kind === 'text' && /^(true|false)$/i.test(argument.value)) return argument.value.toLowerCase() === 'true';
  throw errors.argumentMissing(name);
};

export const namedNumber = (segment: Segment, name: string): number => {
  const argument = segment.named.get(name.toLowerCase());
  if (argument?.kind === 'number') return argument.value;
  if (argument?.kind === 'text' && /^\d+$/.test(argument.value)) return Number(argument.value);
  throw errors.argumentMissing(name);
};

export const hasArguments = (segment: Segment): boolean => segment.positional.length + segment.named.size > 0;
