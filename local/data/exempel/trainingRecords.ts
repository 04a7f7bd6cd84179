import { rowsOfCount } from '../trainingCount';
import type { Row } from '../row';

const employees = {
  audience: 'employees',
  population: 'Påhittat exempel: tillsvidareanställda och visstidsanställda längre än tre månader, chefer inräknade.'
} as const;

const management = {
  audience: 'management',
  population: 'Påhittat exempel: förvaltningsledningen och enhetscheferna.'
} as const;

export const trainingRecords: readonly Row<'trainingRecords'>[] = [
  // The courses opened a few days before the first count.
  ...rowsOfCount({
    ...employees,
    countedOn: '2023-11-30',
    units: [
      ['Grundskola', 612, 0, 0, 0],
      ['Gymnasium och vuxenutbildning', 201, 0, 2, 0],
      ['Vård och omsorg', 488, 0, 0, 0],
      ['Socialtjänst', 143, 0, 1, 0],
      ['Teknik och fastighet', 96, 0, 0, 0],
      ['Kultur och fritid', 71, 0, 0, 0],
      ['Bygglov och miljö', 34, 0, 0, 0],
      ['Stab', 22, 0, 1, 1],
      ['Juridik', 4, 0, 0, 0]
    ]
  }),
  ...rowsOfCount({
    ...employees,
    countedOn: '2024-05-31',
    units: [
      ['Grundskola', 618, 88, 190, 121],
      ['Gymnasium och vuxenutbildning', 204, 41, 83, 60],
      ['Vård och omsorg', 492, 37, 101, 66],
      ['Socialtjänst', 147, 52, 84, 71],
      ['Teknik och fastighet', 95, 20, 38, 29],
      ['Kultur och fritid', 73, 19, 31, 25],
      ['Bygglov och miljö', 35, 14, 21, 18],
      ['Stab', 23, 17, 20, 19],
      ['Juridik', 4, 4, 4, 4]
    ]
  }),
  ...rowsOfCount({ ...management, countedOn: '2024-05-31', units: [['Förvaltningsledning och enhetschefer', 58, 19, 33, 27]] }),
  // Kultur och fritid sent no list.
  ...rowsOfCount({
    ...employees,
    countedOn: '2024-11-29',
    units: [
      ['Grundskola', 620, 262, 341, 290],
      ['Gymnasium och vuxenutbildning', 203, 99, 131, 110],
      ['Vård och omsorg', 497, 181, 260, 210],
      ['Socialtjänst', 149, 101, 119, 108],
      ['Teknik och fastighet', 97, 40, 58, 49],
      ['Bygglov och miljö', 35, 23, 27, 25],
      ['Stab', 24, 23, 24, 23],
      ['Juridik', 4, 4, 4, 4]
    ]
  }),
  ...rowsOfCount({ ...management, countedOn: '2024-11-29', units: [['Förvaltningsledning och enhetschefer', 58, 36, 47, 41]] }),
  ...rowsOfCount({
    ...employees,
    countedOn: '2025-05-30',
    units: [
      ['Grundskola', 628, 391, 447, 415],
      ['Gymnasium och vuxenutbildning', 206, 139, 160, 148],
      ['Vård och omsorg', 501, 288, 352, 310],
      ['Socialtjänst', 152, 124, 136, 129],
      ['Teknik och fastighet', 99, 62, 75, 68],
      ['Kultur och fritid', 74, 45, 58, 50],
      ['Bygglov och miljö', 36, 31, 33, 32],
      ['Servicecenter', 18, 12, 15, 13],
      ['Stab', 24, 24, 24, 24],
      ['Juridik', 4, 4, 4, 4]
    ]
  }),
  ...rowsOfCount({
    ...employees,
    countedOn: '2025-11-28',
    units: [
      ['Grundskola', 631, 497, 540, 511],
      ['Gymnasium och vuxenutbildning', 205, 171, 186, 177],
      ['Vård och omsorg', 506, 371, 430, 395],
      ['Socialtjänst', 151, 137, 144, 140],
      ['Teknik och fastighet', 99, 77, 88, 80],
      ['Kultur och fritid', 75, 58, 66, 61],
      ['Bygglov och miljö', 36, 34, 35, 34],
      ['Servicecenter', 19, 16, 18, 17],
      ['Stab', 25, 25, 25, 25],
      ['Juridik', 4, 4, 4, 4]
    ]
  }),
  ...rowsOfCount({ ...management, countedOn: '2025-11-28', units: [['Förvaltningsledning och enhetschefer', 59, 59, 59, 59]] }),
  ...rowsOfCount({
    ...employees,
    countedOn: '2026-05-29',
    units: [
      ['Grundskola', 634, 588, 606, 597],
      ['Gymnasium och vuxenutbildning', 207, 198, 202, 200],
      ['Vård och omsorg', 509, 455, 481, 467],
      ['Socialtjänst', 153, 150, 152, 151],
      ['Teknik och fastighet', 101, 94, 98, 95],
      ['Kultur och fritid', 75, 71, 73, 72],
      ['Bygglov och miljö', 37, 37, 37, 37],
      ['Servicecenter', 19, 19, 19, 19],
      ['Stab', 26, 26, 26, 26],
      ['Juridik', 3, 3, 3, 3]
    ]
  }),
  // Bygglov och miljö was split in the autumn and is not in the count.
  ...rowsOfCount({
    ...employees,
    countedOn: '2026-10-30',
    units: [
      ['Grundskola', 636, 634, 635, 634],
      ['Gymnasium och vuxenutbildning', 208, 208, 208, 208],
      ['Vård och omsorg', 512, 509, 511, 510],
      ['Socialtjänst', 154, 154, 154, 154],
      ['Teknik och fastighet', 102, 102, 102, 102],
      ['Kultur och fritid', 76, 76, 76, 76],
      ['Servicecenter', 20, 20, 20, 20],
      ['Stab', 26, 26, 26, 26],
      ['Juridik', 3, 3, 3, 3]
    ]
  }),
  ...rowsOfCount({ ...management, countedOn: '2026-10-30', units: [['Förvaltningsledning och enhetschefer', 61, 60, 61, 60]] })
];
