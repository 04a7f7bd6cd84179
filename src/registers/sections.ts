import { audiences } from './audience';
import type { ItemOf } from './schema';
import { boolean, choice, date, indexed, multiChoice, note, number, register, required, text, year } from './schema';
import { secrecyGrounds } from './secrecy';

export const sections = register('Sections', 'Avsnitt', {
  title: required(text('Title', 'Rubrik')),
  reviewYear: required(indexed(year('ReviewYear', 'År'))),
  sectionNumber: required(text('SectionNumber', 'Avsnittsnummer')),
  sortOrder: number('SortOrder', 'Ordning'),
  textKind: required(choice('TextKind', 'Textslag', { fixed: 'Stående text', yearly: 'Årets text' })),
  rewriteNeeded: boolean('RewriteNeeded', 'Behöver skrivas om'),
  body: note('Body', 'Text'),
  blocks: multiChoice('Blocks', 'Beräknade delar', {
    activities: 'Genomfört arbete',
    trainingCoverage: 'Utbildningsgrad',
    followUp: 'Uppföljning av förra årets prioriteringar',
    gdprRisks: 'Risker ur GDPR-årsrapport',
    risks: 'Övriga risker',
    incidents: 'Händelser',
    classifications: 'Klassningar',
    processingRegister: 'Registerförteckning',
    routines: 'Lokala rutiner',
    roles: 'Roller',
    priorities: 'Prioriteringar',
    assessment: 'Bedömning och beslut'
  }),
  clauses: multiChoice('Clauses', 'ISO/IEC 27001', {
    a: '9.3.2 a',
    b: '9.3.2 b',
    c: '9.3.2 c',
    d: '9.3.2 d',
    e: '9.3.2 e',
    f: '9.3.2 f',
    g: '9.3.2 g',
    decisions: '9.3.3'
  }),
  audience: required(choice('Audience', 'Visas för', audiences)),
  bestBefore: date('BestBefore', 'Bäst före'),
  secrecyGround: multiChoice('SecrecyGround', 'Sekretessgrund', secrecyGrounds)
});

export type SectionRow = ItemOf<typeof sections>;
export type BlockKey = SectionRow['blocks'][number];

/** How deep a section lies: the count of its number's parts ("1." is 1, "1.2.1" is 3). */
export const levelOf = (sectionNumber: string): number => Math.max(1, sectionNumber.split('.').filter(part => part.trim()).length);
