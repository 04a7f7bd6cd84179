import type { Row } from '../row';

const together = { infoSecCoordinatorTookPart: true, dataProtectionOfficerTookPart: true } as const;
const personal = { containsPersonalData: true } as const;
const sensitive = { ...personal, containsSensitiveData: true } as const;

export const classifications: readonly Row<'classifications'>[] = [
  {
    ...sensitive,
    ...together,
    key: 'home care planning',
    title: 'Planering av hemtjänstinsatser',
    system: 'Planeringsstöd för hemtjänst',
    kind: 'local',
    confidentiality: 3,
    integrity: 3,
    availability: 2,
    traceability: 2,
    classifiedOn: '2025-04-10',
    ownerRole: 'Avdelningschef äldreomsorg',
    actionPlanProgress: 40
  },
  {
    ...personal,
    ...together,
    key: 'preschool attendance',
    title: 'Närvaro i förskola',
    system: 'Närvarosystem för förskola',
    kind: 'local',
    confidentiality: 2,
    integrity: 2,
    availability: 1,
    traceability: 1,
    classifiedOn: '2025-09-22',
    ownerRole: 'Avdelningschef förskola',
    actionPlanProgress: 15
  },
  {
    ...personal,
    infoSecCoordinatorTookPart: true,
    key: 'event bookings',
    title: 'Bokning av lokaler och evenemang',
    system: 'Bokningssystem för lokaler',
    kind: 'local',
    confidentiality: 1,
    integrity: 1,
    availability: 1,
    classifiedOn: '2023-10-05',
    ownerRole: 'Enhetschef kultur och fritid',
    actionPlanProgress: 100
  },
  {
    ...sensitive,
    ...together,
    key: 'social records',
    title: 'Social dokumentation',
    system: 'Stadens sociala system',
    kind: 'normative',
    confidentiality: 3,
    integrity: 3,
    availability: 3,
    traceability: 3,
    classifiedOn: '2025-02-18',
    ownerRole: 'Central systemägare'
  },
  {
    ...personal,
    ...together,
    key: 'staff administration',
    title: 'Personaladministration',
    system: 'Stadens personalsystem',
    kind: 'normative',
    confidentiality: 2,
    integrity: 2,
    availability: 2,
    traceability: 2,
    classifiedOn: '2024-05-30',
    nextReviewOn: '2026-05-30',
    ownerRole: 'Central systemägare'
  },
  {
    ...together,
    title: 'Intranät och samarbetsytor',
    kind: 'normative',
    confidentiality: 1,
    integrity: 2,
    availability: 2,
    classifiedOn: '2025-06-12',
    ownerRole: 'Central systemägare'
  },
  {
    ...sensitive,
    ...together,
    key: 'digital supervision',
    title: 'Digital tillsyn nattetid',
    kind: 'procurement',
    confidentiality: 3,
    integrity: 3,
    availability: 3,
    traceability: 2,
    classifiedOn: '2025-05-20',
    ownerRole: 'Avdelningschef äldreomsorg',
    actionPlanProgress: 60
  },
  {
    ...personal,
    ...together,
    title: 'Digitalt verktyg för språkutveckling i förskola',
    kind: 'procurement',
    confidentiality: 1,
    integrity: 1,
    availability: 1,
    classifiedOn: '2025-10-28',
    ownerRole: 'Avdelningschef förskola'
  }
];
