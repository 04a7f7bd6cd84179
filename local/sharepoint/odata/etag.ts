import { errors } from '../errors';

/** Items carry `"<guid>,n"`; lists, fields and views `"n"`. */
export const itemETag = (guid: string, version: number): string => `"${guid},${version}"`;
export const plainETag = (version: number): string => `"${version}"`;

/** No If-Match overwrites; `*` matches anything; `"n"` and `"<guid>,n"` match by number and, when there, guid. */
export const requireMatch = (ifMatch: string | undefined, current: string): void => {
  if (ifMatch === undefined || ifMatch.trim() === '' || ifMatch.trim() === '*') return;
  const given = bare(ifMatch);
  const actual = bare(current);
  if (given === actual || given === actual.split(',').at(-1)) return;
  throw errors.etagStale(ifMatch.trim(), current);
};

const bare = (etag: string): string => etag.trim().replace(/^W\//, '').replace(/["{}]/g, '').toLowerCase();
