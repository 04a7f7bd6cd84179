import type { Element } from '@xmldom/xmldom';

import { errors } from '../errors';
import { parseXml } from '../xml/parseXml';

/** The root of a piece of CAML; SharePoint says of everything that it cannot read that the action cannot be completed. */
export const rootOf = (xml: string, ...names: readonly string[]): Element => {
  for (const name of names) {
    const root = parseXml(xml.trim(), name);
    if (typeof root !== 'string') return root;
  }
  throw errors.camlInvalid();
};

export const attributeOf = (element: Element, name: string): string | undefined => element.getAttribute(name) ?? undefined;

export const isTrue = (text: string | undefined): boolean => text?.toUpperCase() === 'TRUE';

export const countIn = (text: string | null | undefined): number | undefined => {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '') return undefined;
  if (!/^\d{1,9}$/.test(trimmed)) throw errors.camlInvalid();
  return Number(trimmed) || undefined;
};
