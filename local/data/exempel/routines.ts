import type { Row } from '../row';

const link = (page: string, text: string): Row<'routines'>['link'] => ({ url: `https://intranat.example/rutiner/${page}`, text });

export const routines: readonly Row<'routines'>[] = [
  {
    key: 'local instruction',
    title: 'Lokal anvisning för informationssäkerhet',
    kind: 'localInstruction',
    state: 'adopted',
    adoptedOn: '2025-12-09',
    nextReviewOn: '2027-12-09',
    ownerRole: 'Förvaltningschef',
    link: link('lokal-anvisning', 'Lokal anvisning')
  },
  {
    key: 'incident routine',
    title: 'Rutin för incidenter och eskalering',
    kind: 'incident',
    state: 'adopted',
    adoptedOn: '2026-01-15',
    nextReviewOn: '2027-01-15',
    ownerRole: 'ISAM',
    link: link('incidenter', 'Så anmäler du en incident')
  },
  {
    key: 'access routine',
    title: 'Rutin för behörigheter',
    kind: 'access',
    state: 'outdated',
    adoptedOn: '2024-06-04',
    nextReviewOn: '2026-06-04',
    ownerRole: 'It-samordnare'
  },
  {
    title: 'Rutin för obligatorisk utbildning',
    kind: 'training',
    state: 'adopted',
    adoptedOn: '2024-03-19',
    nextReviewOn: '2027-03-19',
    ownerRole: 'HR-chef'
  },
  {
    title: 'Rutin för registerförteckning',
    kind: 'processingRegister',
    state: 'adopted',
    adoptedOn: '2025-04-08',
    nextReviewOn: '2026-10-08',
    ownerRole: 'Stabschef'
  },
  { title: 'Rutin för loggkontroll', kind: 'other', state: 'draft', ownerRole: 'It-samordnare' },
  { key: 'supplier routine', title: 'Rutin för uppföljning av leverantörer', kind: 'other', state: 'missing', ownerRole: 'Inköpschef' }
];
