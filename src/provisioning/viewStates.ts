import type { FoundView } from './foundSite';

/** The view that SharePoint makes with every list, and names in the site's language. */
export const firstView = 'AllItems';

/** A view's query without the differences that mean nothing. */
export const plainQuery = (query: string): string => query.replace(/>\s+</g, '><').replace(/\s+\/>/g, '/>').replace(/'/g, '"').trim();

const fieldsFromTheStart = new Set(['DocIcon', 'LinkFilename', 'LinkTitle', 'Title', 'LinkTitleNoMenu', 'Modified', 'Editor', 'FileLeafRef']);

const queriesFromTheStart: readonly string[] = ['', '<OrderBy><FieldRef Name="ID"/></OrderBy>', '<OrderBy><FieldRef Name="FileLeafRef"/></OrderBy>'];

/** As SharePoint made it. */
export const isPristine = ({ name, fields, query }: FoundView): boolean =>
  name === firstView && fields.every(field => fieldsFromTheStart.has(field)) && queriesFromTheStart.includes(plainQuery(query));

/** A new view bears its ASCII name until it is whole. */
export const isHalfMade = ({ name, title }: FoundView): boolean => name !== firstView && name === title;
