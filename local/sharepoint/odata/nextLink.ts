import { apiUrl } from '../context';
import type { Context } from '../context';
import { encodeOption } from './queryOptions';
import type { QueryOptions } from './queryOptions';

/** The address of the next page: the same question, from where this page ended. */
export const nextLinkOf = (context: Context, path: string, query: QueryOptions, token: string): string => {
  const options: readonly (readonly [string, string | undefined])[] = [
    ['$skiptoken', token],
    ['$select', query.select.join(',') || undefined],
    ['$expand', query.expand.join(',') || undefined],
    ['$filter', query.filter],
    ['$orderby', query.orderBy],
    ['$top', query.top?.toString()],
  ];
  const written = options.flatMap(([name, value]) => (value === undefined ? [] : [`%24${name.slice(1)}=${encodeOption(value)}`]));
  return `${apiUrl(context)}/${path}?${written.join('&')}`;
};
