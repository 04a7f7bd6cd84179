import type { Row } from '../row';

export const roles: readonly Row<'roles'>[] = [
  { title: 'Informationssäkerhetssamordnare (ISAM)', unit: 'Stab', filled: true, since: '2024-01-15' },
  { title: 'Dataskyddsombud (DSO)', unit: 'Juridik', filled: true, since: '2022-09-01' },
  { title: 'Dataskyddssamordnare', unit: 'Grundskola', filled: true, since: '2024-08-12' },
  { title: 'Dataskyddssamordnare', unit: 'Socialtjänst', filled: true, since: '2025-02-03' },
  { title: 'Systemägare, elevadministration', unit: 'Grundskola', filled: true, since: '2024-03-01' },
  { title: 'Systemägare, social dokumentation', unit: 'Socialtjänst', filled: false },
  { title: 'Systemägare, bygglov', unit: 'Bygglov och miljö', filled: false },
  { title: 'Systemägare, passersystem', unit: 'Teknik och fastighet', filled: true, since: '2026-02-16' },
  { title: 'Ersättare för ISAM', unit: 'Stab', filled: false }
];
