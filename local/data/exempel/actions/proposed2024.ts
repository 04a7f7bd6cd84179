import type { Row } from '../../row';

const proposed = { originYear: 2024, audience: 'everyone' } as const;
const done = { status: 'done', progress: 100 } as const;

export const proposed2024: readonly Row<'actions'>[] = [
  {
    ...proposed,
    ...done,
    targetYear: 2025,
    sortOrder: 10,
    title: 'Utbildning',
    text: 'Nå tre fjärdedelar av medarbetarna med de obligatoriska utbildningarna',
    concerns: ['training'],
    dueOn: '2025-11-30',
    decision: 'Ledningen beslutade att utbildning följs upp månadsvis i varje avdelning.',
    ownerRole: 'HR-chef'
  },
  {
    ...proposed,
    ...done,
    targetYear: 2025,
    sortOrder: 20,
    title: 'Lokal anvisning',
    text: 'Skriva om den lokala anvisningen med hänsyn till den kommande cybersäkerhetslagen',
    concerns: ['routines'],
    routine: 'local instruction',
    dueOn: '2025-12-15',
    ownerRole: 'ISAM'
  },
  {
    ...proposed,
    ...done,
    targetYear: 2025,
    sortOrder: 30,
    title: 'Ändamål',
    text: 'Skriva om vaga ändamål i registerförteckningen',
    concerns: ['processingRegister'],
    risk: 'purposes 2024',
    ownerRole: 'Stabschef'
  },
  {
    ...proposed,
    status: 'ongoing',
    progress: 60,
    targetYear: 2025,
    sortOrder: 40,
    title: 'Behörighetsöversyn',
    text: 'Gå igenom behörigheterna i samtliga verksamhetssystem',
    concerns: ['routines'],
    risk: 'access rights 2024',
    routine: 'access routine',
    dueOn: '2025-10-31',
    ownerRole: 'It-samordnare'
  },
  {
    ...proposed,
    audience: 'management',
    status: 'cancelled',
    targetYear: 2025,
    sortOrder: 50,
    title: 'Försäkring',
    text: 'Utreda en försäkring mot cyberangrepp',
    decision: 'Avförd: kommunen försäkrar sig gemensamt.',
    ownerRole: 'Stabschef'
  },
  { ...proposed, ...done, targetYear: 2026, sortOrder: 10, text: 'Införa eskalering till kommunens säkerhetsfunktion', concerns: ['incidents'] },
  {
    ...proposed,
    status: 'decided',
    targetYear: 2026,
    sortOrder: 20,
    text: 'Införa en rutin för loggkontroll',
    concerns: ['routines'],
    ownerRole: 'It-samordnare'
  }
];
