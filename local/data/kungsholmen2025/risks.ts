import type { Row } from '../row';

const fromYearlyReport = { reviewYear: 2025, source: 'gdprReport', audience: 'everyone' } as const;

export const risks: readonly Row<'risks'>[] = [
  {
    ...fromYearlyReport,
    key: 'processing register unclear',
    title: 'Otydlighet i hantering av registerförteckningen',
    sortOrder: 10,
    likelihood: 3,
    impact: 2,
    treatment: 'reduce',
    ownerRole: 'Stabschef',
    status: 'treating'
  },
  {
    ...fromYearlyReport,
    key: 'local instructions not known',
    title: 'De lokala anvisningarna för informationssäkerhet är inte kända för alla och rollerna inte tillsatta',
    sortOrder: 20,
    likelihood: 3,
    impact: 3,
    treatment: 'reduce',
    ownerRole: 'Stadsdelsdirektör',
    status: 'open'
  }
];
