import type { Row } from '../row';

const proposed = { originYear: 2025, status: 'proposed', audience: 'everyone' } as const;
const nextYear = { ...proposed, targetYear: 2026 } as const;
const yearAfter = { ...proposed, targetYear: 2027 } as const;

export const actions: readonly Row<'actions'>[] = [
  {
    ...nextYear,
    sortOrder: 10,
    title: 'NIS2',
    text: 'Säkerställa efterlevnad av nya cybersäkerhetslagen',
    ownerRole: 'Stadsdelsdirektör'
  },
  {
    ...nextYear,
    sortOrder: 20,
    title: 'Uppdatera Lokal anvisning',
    text: 'Revidera Lokal anvisning för informationssäkerhet',
    ownerRole: 'ISAM',
    concerns: ['routines'],
    risk: 'local instructions not known',
    routine: 'local instruction'
  },
  {
    ...nextYear,
    sortOrder: 30,
    title: 'Informationsklassning',
    text: 'informationsklassningar genomförs på informationssystem som innehåller känslig information och personuppgifter',
    ownerRole: 'ISAM',
    concerns: ['classifications']
  },
  {
    ...nextYear,
    sortOrder: 40,
    title: 'Behörighetsrutin',
    text: 'Ta fram en förvaltningsövergripande rutin för behörighetshantering',
    ownerRole: 'Stabschef',
    concerns: ['routines'],
    routine: 'access routine'
  },
  {
    ...nextYear,
    sortOrder: 50,
    title: 'Rutin för informationssäkerhetsincident',
    text: 'Ta fram en rutin för informationssäkerhetsincident',
    ownerRole: 'ISAM',
    concerns: ['routines', 'incidents'],
    routine: 'incident routine'
  },
  {
    ...nextYear,
    sortOrder: 60,
    title: 'Registerförteckning',
    text: 'Ta fram rutin för löpande uppdatering av registerförteckning',
    ownerRole: 'Stabschef',
    concerns: ['routines', 'processingRegister'],
    risk: 'processing register unclear',
    routine: 'processing register routine'
  },
  { ...yearAfter, sortOrder: 10, text: 'Genomföra informationsklassningar.', concerns: ['classifications'] },
  { ...yearAfter, sortOrder: 20, text: 'Säkerställa efterlevnaden av lagar och stadens riktlinjer för informationssäkerhet.' },
  { ...yearAfter, sortOrder: 30, text: 'Omvärldsbevaka' },
  { ...yearAfter, sortOrder: 40, text: 'Vid behov göra en översyn av lokala rutiner', concerns: ['routines'] }
];
