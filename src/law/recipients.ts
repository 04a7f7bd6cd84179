import type { Instant, LocalDate } from '../registers/calendar';
import { swedishDayOf } from './swedishTime';

export type Recipient = {
  readonly key: 'msb' | 'mcf' | 'ncsc';
  readonly name: string;
  readonly from: LocalDate;
  readonly verifiedOn: LocalDate;
  /** True while the fact awaits confirmation by an administrator. */
  readonly toBeChecked: boolean;
};

/** Who takes reports of NIS and significant incidents, oldest first. Each holds until the next begins. */
export const nisRecipients = [
  { key: 'msb', name: 'MSB', from: '2018-08-01', verifiedOn: '2026-11-23', toBeChecked: false },
  { key: 'mcf', name: 'MCF', from: '2026-01-01', verifiedOn: '2026-11-23', toBeChecked: false },
  { key: 'ncsc', name: 'NCSC/CERT-SE', from: '2026-07-01', verifiedOn: '2026-11-23', toBeChecked: true }
] as const satisfies readonly Recipient[];

export type NisRecipient = (typeof nisRecipients)[number];

const oldest = nisRecipients[0];

/** The recipient is decided by the moment of the first report, in Swedish time. */
export const nisRecipientAt = (firstReportAt: Instant): NisRecipient => nisRecipientOn(swedishDayOf(firstReportAt));

export const nisRecipientOn = (day: LocalDate): NisRecipient =>
  [...nisRecipients].reverse().find(recipient => recipient.from <= day) ?? oldest;

/** Everyone who took reports on some day from `from` to `to`. */
export const nisRecipientsBetween = (from: LocalDate, to: LocalDate): readonly NisRecipient[] => {
  const first = nisRecipientOn(from);
  return nisRecipients.filter(recipient => recipient === first || (recipient.from > from && recipient.from <= to));
};

/** Integritetsskyddsmyndigheten takes all reports of personal-data breaches (GDPR art. 33, 55). */
export const breachRecipient = 'IMY';
