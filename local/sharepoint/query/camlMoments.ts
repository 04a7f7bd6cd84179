import type { CamlSpan, CamlValue } from '../caml/camlQuery';
import type { Context } from '../context';
import { errors } from '../errors';
import { instantOf, localMidnightAfter, localMidnightOf, parseMoment, wallTimeOf } from '../time/siteTime';
import { isSwedish } from '../locale/language';

/** From `start` up to but not including `end`. */
export type MomentRange = { readonly start: Date; readonly end: Date };

/** The moment a value names. A zone in the text counts only with StorageTZ: otherwise it is the site's own time. */
export const momentOf = (context: Context, value: CamlValue): Date => {
  const zone = context.web.timeZone;
  const { content } = value;
  switch (content.kind) {
    case 'now':
      return context.now;
    case 'today':
      return localMidnightAfter(context.now, content.offsetDays, zone);
    case 'text': {
      const text = value.storageZone ? content.text : content.text.trim().replace(/(?<=\d)\s*(?:Z|[+-]\d{2}:\d{2})$/i, '');
      const moment = parseMoment(text, zone);
      if (moment) return moment;
      throw errors.camlInvalid();
    }
    default:
      throw errors.camlInvalid();
  }
};

/** The day the moment lies in, where the site is. */
export const dayOf = (context: Context, moment: Date): MomentRange => ({
  start: localMidnightOf(moment, context.web.timeZone),
  end: localMidnightAfter(moment, 1, context.web.timeZone),
});

/** What `DateRangesOverlap` compares with: a day, or the week, month or year around today. */
export const rangeOf = (context: Context, value: CamlValue): MomentRange =>
  value.content.kind === 'span' ? spanOf(context, value.content.span) : dayOf(context, momentOf(context, value));

const spanOf = (context: Context, span: CamlSpan): MomentRange => {
  const zone = context.web.timeZone;
  const today = wallTimeOf(context.now, zone);
  const at = (year: number, month: number, day: number): Date => instantOf({ year, month, day, hour: 0, minute: 0, second: 0 }, zone);
  switch (span) {
    case 'day':
      return dayOf(context, context.now);
    case 'week': {
      const first = isSwedish(context.web.language) ? 1 : 0;
      const weekday = new Date(Date.UTC(today.year, today.month - 1, today.day)).getUTCDay();
      const monday = today.day - ((weekday - first + 7) % 7);
      return { start: at(today.year, today.month, monday), end: at(today.year, today.month, monday + 7) };
    }
    case 'month':
      return { start: at(today.year, today.month, 1), end: at(today.year, today.month + 1, 1) };
    case 'year':
      return { start: at(today.year, 1, 1), end: at(today.year + 1, 1, 1) };
  }
};
