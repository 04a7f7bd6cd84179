import type { FieldsIn } from '../../registers/schema';
import type { sections } from '../../registers/sections';
import { whatItIs, whatShapesIt } from './fixedTexts';

type SectionFields = FieldsIn<typeof sections>;

export type SectionKey =
  | 'whatItIs'
  | 'whatShapesIt'
  | 'threats'
  | 'swedenAndEu'
  | 'theCity'
  | 'interestedParties'
  | 'whatHappened'
  | 'gdprRisks'
  | 'incidents'
  | 'otherRisks'
  | 'followUp'
  | 'classifications'
  | 'routinesAndRoles'
  | 'auditsAndFeedback'
  | 'priorities'
  | 'assessment';

type Standard = Pick<SectionFields, 'sectionNumber' | 'title' | 'textKind'> &
  Partial<Pick<SectionFields, 'body' | 'blocks' | 'clauses' | 'audience'>>;

/**
 * The review as the product proposes it, in order. A section that says nothing is not shown, so what an administration
 * does not use costs its readers nothing. The clauses are those of ISO/IEC 27001:2022 9.3.2, and 9.3.3 for the decisions.
 */
const standard: Readonly<Record<SectionKey, Standard>> = {
  whatItIs: { sectionNumber: '1.', title: 'Vad är Ledningens genomgång', textKind: 'fixed', body: whatItIs },
  whatShapesIt: {
    sectionNumber: '1.2',
    title: 'Faktorer som påverkar verksamhetens informationssäkerhetsarbete',
    textKind: 'fixed',
    body: whatShapesIt
  },
  threats: { sectionNumber: '1.2.1', title: 'Omvärldsbevakning – hot och trender', textKind: 'yearly', clauses: ['b'] },
  swedenAndEu: { sectionNumber: '1.2.2', title: 'Sverige och EU', textKind: 'yearly', clauses: ['b'] },
  theCity: {
    sectionNumber: '1.2.3',
    title: 'Vad händer inom staden – budget, inriktningar, lokala förändringar eller satsningar',
    textKind: 'yearly',
    clauses: ['b']
  },
  interestedParties: { sectionNumber: '1.2.4', title: 'Intressenters behov och förväntningar', textKind: 'yearly', clauses: ['c'] },
  whatHappened: {
    sectionNumber: '1.3',
    title: 'Vad har hänt inom förvaltningen under {år} gällande informationssäkerhet och dataskydd',
    textKind: 'fixed',
    blocks: ['activities', 'trainingCoverage'],
    clauses: ['d']
  },
  gdprRisks: {
    sectionNumber: '1.3.1',
    title: 'Risker som identifierats i GDPR-årsrapport',
    textKind: 'fixed',
    blocks: ['gdprRisks'],
    clauses: ['f']
  },
  incidents: {
    sectionNumber: '1.3.2',
    title: 'Information om avvikelser (incidenter och andra händelser)',
    textKind: 'fixed',
    blocks: ['incidents'],
    clauses: ['d']
  },
  otherRisks: {
    sectionNumber: '1.3.3',
    title: 'Övriga risker',
    textKind: 'fixed',
    blocks: ['risks'],
    clauses: ['f'],
    audience: 'management'
  },
  followUp: {
    sectionNumber: '1.3.4',
    title: 'Uppföljning av tidigare prioriterat arbete',
    textKind: 'fixed',
    blocks: ['followUp'],
    clauses: ['a']
  },
  classifications: {
    sectionNumber: '1.3.5',
    title: 'Informationsklassningar och registerförteckning',
    textKind: 'fixed',
    blocks: ['classifications', 'processingRegister'],
    clauses: ['d']
  },
  routinesAndRoles: {
    sectionNumber: '1.3.6',
    title: 'Lokala rutiner och roller',
    textKind: 'fixed',
    blocks: ['routines', 'roles'],
    clauses: ['d'],
    audience: 'management'
  },
  auditsAndFeedback: {
    sectionNumber: '1.3.7',
    title: 'Granskningar, mål och återkoppling',
    textKind: 'yearly',
    clauses: ['d', 'e'],
    audience: 'management'
  },
  priorities: {
    sectionNumber: '1.4',
    title: 'Prioriterat arbete som föreslås',
    textKind: 'fixed',
    blocks: ['priorities'],
    clauses: ['g']
  },
  assessment: {
    sectionNumber: '1.5',
    title: 'Ledningens bedömning och beslut',
    textKind: 'fixed',
    blocks: ['assessment'],
    clauses: ['decisions'],
    audience: 'management'
  }
};

export type StandardSection = { readonly key: SectionKey; readonly fields: SectionFields & { readonly clientId: string } };

/** Recognises what the product made for a year, whoever made it and however often it was asked to. */
export const markOf = (year: number, key: SectionKey | 'review'): string => `first-review/${year}/${key}`;

const common = { rewriteNeeded: false, blocks: [], clauses: [], audience: 'everyone', secrecyGround: [] } as const;

export const standardSectionsFor = (year: number): readonly StandardSection[] =>
  (Object.keys(standard) as SectionKey[]).map((key, index) => ({
    key,
    fields: { ...common, ...standard[key], reviewYear: year, sortOrder: 10 * (index + 1), clientId: markOf(year, key) }
  }));
