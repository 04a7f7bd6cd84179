import type { Row } from '../row';
import { year2023 } from './texts/year2023';
import { year2024 } from './texts/year2024';
import { year2025 } from './texts/year2025';
import { year2026 } from './texts/year2026';
import type { YearTexts } from './texts/yearTexts';

type Section = Row<'sections'>;
type Written = Omit<Section, 'reviewYear' | 'sortOrder' | 'textKind' | 'audience'>;

const purpose = `Påhittat exempel: {förvaltning} finns inte. Texter, tal, händelser och enheter är påhittade för att visa hur genomgången ser ut efter några år.

Ledningens genomgång ger förvaltningschefen och förvaltningsledningen underlag att en gång om året bedöma om arbetet med informationssäkerhet och dataskydd är tillräckligt och har önskad verkan.

Genomgången följer kraven i standarden för ledningssystem för informationssäkerhet[^1].

[^1]: ISO/IEC 27001:2022, avsnitt 9.3`;

const sectionsOf = (texts: YearTexts): readonly Section[] => {
  const shared = { reviewYear: texts.year, audience: 'everyone' } as const;
  const fixed = (section: Written): Omit<Section, 'sortOrder'> => ({ ...shared, textKind: 'fixed', ...section });
  const yearly = (section: Written): Omit<Section, 'sortOrder'> => ({ ...shared, textKind: 'yearly', ...section });
  const forManagement = { audience: 'management' } as const;

  return [
    fixed({ sectionNumber: '1.', title: 'Vad är Ledningens genomgång (påhittat exempel)', body: purpose }),
    fixed({
      sectionNumber: '1.2',
      title: 'Faktorer som påverkar arbetet med informationssäkerhet',
      body: 'Arbetet i {förvaltning} är riskbaserat: riskerna bedöms och följs upp när omvärlden, lagen eller den egna verksamheten förändras.'
    }),
    yearly({ sectionNumber: '1.2.1', title: 'Hot och trender', body: texts.threats, clauses: ['b'] }),
    yearly({
      sectionNumber: '1.2.2',
      title: 'Sverige och EU',
      body: texts.swedenAndEu,
      clauses: ['b'],
      bestBefore: texts.swedenAndEuBestBefore
    }),
    yearly({ sectionNumber: '1.2.3', title: 'Intressenternas behov', body: texts.interestedParties, clauses: ['c'] }),
    fixed({
      sectionNumber: '1.3',
      title: 'Vad har hänt i förvaltningen under {år}',
      blocks: ['activities', 'trainingCoverage'],
      clauses: ['d']
    }),
    yearly({
      sectionNumber: '1.3.1',
      title: 'Uppföljning av tidigare beslut',
      body: texts.followUp,
      blocks: ['followUp'],
      clauses: ['a']
    }),
    fixed({ sectionNumber: '1.3.2', title: 'Risker som identifierats i GDPR-årsrapport', blocks: ['gdprRisks'], clauses: ['f'] }),
    {
      ...fixed({ sectionNumber: '1.3.3', title: 'Övriga risker', blocks: ['risks'], clauses: ['f'] }),
      ...forManagement
    },
    fixed({
      sectionNumber: '1.3.4',
      title: 'Avvikelser (incidenter och andra händelser)',
      blocks: ['incidents'],
      clauses: ['d']
    }),
    fixed({
      sectionNumber: '1.3.5',
      title: 'Informationsklassningar och registerförteckning',
      blocks: ['classifications', 'processingRegister'],
      clauses: ['d']
    }),
    {
      ...fixed({ sectionNumber: '1.3.6', title: 'Rutiner och roller', blocks: ['routines', 'roles'], clauses: ['d'] }),
      ...forManagement
    },
    {
      ...yearly({ sectionNumber: '1.3.7', title: 'Granskningar och återkoppling', body: texts.feedback, clauses: ['d', 'e'] }),
      ...forManagement
    },
    fixed({ sectionNumber: '1.4', title: 'Prioriterat arbete som föreslås', blocks: ['priorities'], clauses: ['g'] }),
    {
      ...fixed({ sectionNumber: '1.5', title: 'Ledningens bedömning och beslut', blocks: ['assessment'], clauses: ['decisions'] }),
      ...forManagement
    }
  ].map((section, index) => ({ ...section, sortOrder: 10 * (index + 1) }));
};

export const sections: readonly Section[] = [year2023, year2024, year2025, year2026].flatMap(sectionsOf);
