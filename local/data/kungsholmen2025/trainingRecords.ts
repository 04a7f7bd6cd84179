import { rowsOfCount } from '../trainingCount';
import type { Row } from '../row';

const population =
  'Påhittat underlag: genomgången för 2025 anger bara en ungefärlig andel, så enheternas antal är påhittade. Räknar tillsvidare- och visstidsanställda medarbetare, chefer inräknade.';

export const trainingRecords: readonly Row<'trainingRecords'>[] = [
  ...rowsOfCount({
    countedOn: '2025-04-30',
    audience: 'employees',
    population,
    units: [
      ['Förskola', 408, 25, 61, 48],
      ['Äldreomsorg', 240, 16, 37, 30],
      ['Individ- och familjeomsorg', 126, 17, 35, 41],
      ['Funktionsnedsättning', 93, 8, 17, 15],
      ['Kultur, fritid och parkmiljö', 61, 7, 14, 12],
      ['Administration och ekonomi', 41, 8, 15, 14],
      ['HR', 16, 3, 6, 7],
      ['Kommunikation', 8, 1, 3, 2],
      ['Förvaltningsledningens stöd', 3, 0, 1, 1]
    ]
  }),
  ...rowsOfCount({
    countedOn: '2025-11-28',
    audience: 'employees',
    population,
    units: [
      ['Förskola', 410, 48, 92, 71],
      ['Äldreomsorg', 236, 31, 58, 44],
      ['Individ- och familjeomsorg', 128, 30, 49, 55],
      ['Funktionsnedsättning', 92, 17, 27, 24],
      ['Kultur, fritid och parkmiljö', 66, 14, 23, 19],
      ['Administration och ekonomi', 40, 12, 18, 19],
      ['HR', 17, 5, 8, 10],
      ['Kommunikation', 8, 2, 4, 3],
      ['Förvaltningsledningens stöd', 3, 1, 2, 1]
    ]
  })
];
