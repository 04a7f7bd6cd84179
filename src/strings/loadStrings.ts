import type { Strings } from './strings';

/** The words for a page's language: Swedish pages in Swedish, all others in English. */
export const loadStrings = async (culture: string): Promise<Strings> =>
  /^sv\b/i.test(culture)
    ? (await import(/* webpackChunkName: 'sv-SE' */ './sv-SE')).svSE
    : (await import(/* webpackChunkName: 'en-US' */ './en-US')).enUS;
