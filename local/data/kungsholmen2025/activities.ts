import type { Row } from '../row';

export const activities: readonly Row<'activities'>[] = [
  {
    title: 'Kampanj under informationssäkerhetsmånaden',
    reviewYear: 2025,
    sortOrder: 10,
    kind: 'campaign',
    happenedOn: '2025-10-01',
    sentence:
      'Förvaltningen hade under informationssäkerhetsmånaden en kampanj som syftade till att höja medvetenheten om informationssäkerhet och dataskydd.'
  },
  {
    title: 'ISAM och DSO med inför upphandling',
    reviewYear: 2025,
    sortOrder: 20,
    kind: 'procurement',
    sentence:
      'ISAM och DSO har bjudits in till klassningar inför upphandling av digitala verktyg vilket kan ses som en god utveckling i det systematiska informationssäkerhetsarbetet.'
  },
  {
    title: 'Klassningar, lokala och normerande',
    reviewYear: 2025,
    sortOrder: 30,
    kind: 'classification',
    sentence:
      'Informationsklassningar har genomförts på befintliga informationstillgångar och ISAM samt DSO har även deltagit på flera normerande klassningar centralt.'
  }
];
