import type { Row } from '../row';

export const reviews: readonly Row<'reviews'>[] = [
  { title: 'Ledningens genomgång 2025', reviewYear: 2025, status: 'draft' }
];
