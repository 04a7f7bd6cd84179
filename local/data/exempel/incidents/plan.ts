import type { IncidentKind } from '../../../../src/registers/incidents';

export type YearPlan = {
  readonly year: number;
  /** The last day that the year's list holds so far. */
  readonly lastDay: number;
  readonly kinds: Readonly<Partial<Record<Exclude<IncidentKind, 'none'>, number>>>;
  /** How many of the phishing messages were reported elsewhere than in IA. */
  readonly phishingElsewhere: number;
  readonly minorBreaches: number;
};

/** Day 324 of 2026 is the 20th of November. */
export const plans: readonly YearPlan[] = [
  {
    year: 2023,
    lastDay: 365,
    kinds: { phishing: 11, burglary: 1, serviceCardLoss: 6, mobilePhoneLoss: 8, computerLoss: 2, misdirected: 3, malware: 1, outage: 2, other: 1 },
    phishingElsewhere: 0,
    minorBreaches: 0
  },
  {
    year: 2024,
    lastDay: 366,
    kinds: { phishing: 22, serviceCardLoss: 9, mobilePhoneLoss: 11, computerLoss: 4, misdirected: 6, unauthorisedAccess: 2, outage: 4, other: 2 },
    phishingElsewhere: 5,
    minorBreaches: 12
  },
  {
    year: 2025,
    lastDay: 365,
    kinds: {
      phishing: 33,
      burglary: 3,
      serviceCardLoss: 7,
      mobilePhoneLoss: 13,
      computerLoss: 5,
      misdirected: 9,
      unauthorisedAccess: 3,
      malware: 2,
      outage: 6,
      other: 3
    },
    phishingElsewhere: 9,
    minorBreaches: 19
  },
  {
    year: 2026,
    lastDay: 324,
    kinds: {
      phishing: 35,
      burglary: 2,
      serviceCardLoss: 5,
      mobilePhoneLoss: 9,
      computerLoss: 1,
      misdirected: 11,
      unauthorisedAccess: 4,
      outage: 3,
      other: 2
    },
    phishingElsewhere: 14,
    minorBreaches: 23
  }
];
