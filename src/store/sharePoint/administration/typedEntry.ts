import { body } from '@pnp/queryable';

/** Only entries that name their type may carry the properties that their type alone has, and only the verbose flavour names it. */
export const typedEntry = (type: string, properties: Readonly<Record<string, unknown>>): ReturnType<typeof body> =>
  body({ __metadata: { type }, ...properties }, { headers: { 'Content-Type': 'application/json;odata=verbose;charset=utf-8' } });

export const typedTexts = (results: readonly string[]): unknown => ({ __metadata: { type: 'Collection(Edm.String)' }, results });
