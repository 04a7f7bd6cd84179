import type { LocalDate } from '../../../src/registers/calendar';
import type { Row } from '../row';

type Classification = Row<'classifications'>;
type Levels = readonly [confidentiality: number, integrity: number, availability: number, traceability?: number];
type Told = Omit<Classification, 'confidentiality' | 'integrity' | 'availability' | 'traceability' | 'classifiedOn'>;

const classified = (classifiedOn: LocalDate, levels: Levels, told: Told): Classification => {
  const [confidentiality, integrity, availability, traceability] = levels;
  return { ...told, classifiedOn, confidentiality, integrity, availability, traceability };
};

const together = { infoSecCoordinatorTookPart: true, dataProtectionOfficerTookPart: true } as const;
const personal = { containsPersonalData: true } as const;
const sensitive = { ...personal, containsSensitiveData: true } as const;
const local = { kind: 'local' } as const;
const normative = { kind: 'normative', ownerRole: 'Kommunens systemägare' } as const;
const procurement = { kind: 'procurement' } as const;

export const classifications: readonly Classification[] = [
  classified('2023-10-12', [1, 2, 2], { ...local, ...personal, title: 'Felanmälan av gator och parker', ownerRole: 'Teknisk chef' }),
  classified('2024-04-18', [2, 2, 2, 2], {
    ...local,
    ...personal,
    ...together,
    key: 'pupils',
    title: 'Elevadministration',
    ownerRole: 'Grundskolechef',
    nextReviewOn: '2026-04-18',
    actionPlanProgress: 90
  }),
  classified('2024-06-11', [3, 3, 3, 3], {
    ...local,
    ...sensitive,
    ...together,
    key: 'social records',
    title: 'Social dokumentation',
    ownerRole: 'Avdelningschef socialtjänst',
    actionPlanProgress: 55,
    secrecyGround: ['osl18_8']
  }),
  classified('2024-09-03', [2, 3, 2], { ...normative, ...personal, key: 'salaries', title: 'Lön och personal', nextReviewOn: '2027-09-03' }),
  classified('2024-11-19', [1, 1, 1], { ...procurement, ...together, title: 'Bokning av idrottshallar', ownerRole: 'Kultur- och fritidschef' }),
  classified('2025-02-12', [2, 2, 1, 1], {
    ...procurement,
    ...personal,
    ...together,
    key: 'learning platform procurement',
    title: 'Lärplattform, inför upphandling',
    ownerRole: 'Grundskolechef'
  }),
  classified('2025-04-03', [3, 3, 2, 2], {
    ...local,
    ...sensitive,
    ...together,
    key: 'home care',
    title: 'Planering av hemtjänst',
    ownerRole: 'Avdelningschef vård och omsorg',
    nextReviewOn: '2027-04-03',
    actionPlanProgress: 100
  }),
  classified('2025-05-15', [1, 3, 2, 2], {
    ...local,
    ...personal,
    infoSecCoordinatorTookPart: true,
    key: 'building permits',
    title: 'Bygglovshandläggning',
    ownerRole: 'Bygglovschef',
    actionPlanProgress: 30
  }),
  classified('2025-09-25', [1, 2, 3], { ...normative, ...together, title: 'Telefoni och växel', nextReviewOn: '2027-03-25' }),
  classified('2025-11-06', [3, 3, 2, 3], {
    ...local,
    ...sensitive,
    ...together,
    key: 'pupil health',
    title: 'Elevhälsans journaler',
    ownerRole: 'Chef för elevhälsan',
    nextReviewOn: '2027-05-06',
    actionPlanProgress: 45,
    secrecyGround: ['osl25_1']
  }),
  classified('2026-02-19', [3, 3, 3, 2], {
    ...local,
    ...sensitive,
    ...together,
    key: 'alarms',
    title: 'Trygghetslarm',
    ownerRole: 'Avdelningschef vård och omsorg',
    actionPlanProgress: 65
  }),
  classified('2026-05-07', [2, 2, 2, 2], { ...normative, ...personal, ...together, key: 'learning platform', title: 'Lärplattform' }),
  classified('2026-09-17', [2, 2, 2, 3], {
    ...procurement,
    ...personal,
    ...together,
    key: 'access control',
    title: 'Passersystem',
    ownerRole: 'Fastighetschef'
  }),
  classified('2026-10-22', [1, 2, 1], {
    ...local,
    infoSecCoordinatorTookPart: true,
    title: 'Webbplatsens e-tjänster för allmänna förfrågningar',
    ownerRole: 'Kommunikationschef',
    actionPlanProgress: 10
  })
];
