import type { Row } from '../row';

export const routines: readonly Row<'routines'>[] = [
  {
    key: 'local instruction',
    title: 'Lokal anvisning för informationssäkerhet',
    kind: 'localInstruction',
    state: 'outdated',
    adoptedOn: '2023-03-14',
    nextReviewOn: '2025-03-14',
    ownerRole: 'Stadsdelsdirektör'
  },
  {
    key: 'incident routine',
    title: 'Rutin för informationssäkerhetsincident',
    kind: 'incident',
    state: 'missing',
    ownerRole: 'ISAM'
  },
  {
    key: 'access routine',
    title: 'Förvaltningsövergripande rutin för behörighetshantering',
    kind: 'access',
    state: 'missing',
    ownerRole: 'Stabschef'
  },
  {
    title: 'Rutin för introduktion och obligatorisk utbildning',
    kind: 'training',
    state: 'adopted',
    adoptedOn: '2024-09-02',
    nextReviewOn: '2026-09-02',
    ownerRole: 'HR-chef'
  },
  {
    key: 'processing register routine',
    title: 'Rutin för löpande uppdatering av registerförteckning',
    kind: 'processingRegister',
    state: 'missing',
    ownerRole: 'Stabschef'
  },
  {
    title: 'Rutin för förlorade tjänstekort och mobila enheter',
    kind: 'other',
    state: 'adopted',
    adoptedOn: '2024-11-18',
    nextReviewOn: '2026-11-18',
    ownerRole: 'Stabschef'
  }
];
