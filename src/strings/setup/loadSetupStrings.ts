import type { Strings } from '../strings';
import type { SetupStrings } from './setupStrings';

/** Setup's words, in the language of the page that opened it. */
export const loadSetupStrings = async (locale: Strings['locale']): Promise<SetupStrings> =>
  locale === 'sv-SE'
    ? (await import(/* webpackChunkName: 'setup-sv-SE' */ './sv-SE')).setupSv
    : (await import(/* webpackChunkName: 'setup-en-US' */ './en-US')).setupEn;
