import type { Period } from '../../../review/period';
import type { Strings } from '../../../strings/strings';

/** "1 januari–31 december 2025": the days are without a zone, so none may be applied. */
export const periodWords = ({ from, to }: Pick<Period, 'from' | 'to'>, locale: Strings['locale']): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    new Date(`${from}T00:00:00Z`),
    new Date(`${to}T00:00:00Z`)
  );
