import type { Row } from '../row';

export const roles: readonly Row<'roles'>[] = [
  { title: 'Informationssäkerhetssamordnare (ISAM)', unit: 'Administration och ekonomi', filled: true, since: '2024-02-01' },
  { title: 'Dataskyddsombud (DSO)', unit: 'Administration och ekonomi', filled: true, since: '2023-08-15' },
  { title: 'Lokal systemägare, förskola', unit: 'Förskola', filled: true, since: '2022-05-02' },
  { title: 'Lokal systemägare, äldreomsorg', unit: 'Äldreomsorg', filled: false },
  { title: 'Informationsägare, äldreomsorg', unit: 'Äldreomsorg', filled: false },
  { title: 'Informationsägare, individ- och familjeomsorg', unit: 'Individ- och familjeomsorg', filled: true, since: '2024-10-01' },
  { title: 'Dataskyddskontakt, funktionsnedsättning', unit: 'Funktionsnedsättning', filled: false },
  { title: 'Dataskyddskontakt, förskola', unit: 'Förskola', filled: true, since: '2023-01-09' }
];
