import { indexed, moment, note, number, register, required, text, unique, year } from './schema';

const frozenCopy = {
  title: required(text('Title', 'Genomgång')),
  reviewYear: required(unique(year('ReviewYear', 'År'))),
  schemaVersion: required(number('SchemaVersion', 'Schemaversion', { min: 1 })),
  content: required(note('Content', 'Innehåll')),
  sha256: required(text('Sha256', 'Kontrollsumma (SHA-256)'))
} as const;

/** Management's copy before adoption: texts and aggregates only, because management has no access to the incidents. */
export const preparedReviews = register('PreparedReviews', 'Beredda genomgångar', frozenCopy, { hiddenFromSearch: true });

/** The staff's copy of an adopted review. */
export const publishedReviews = register(
  'PublishedReviews',
  'Publicerade genomgångar',
  {
    ...frozenCopy,
    adoptedAt: required(moment('AdoptedAt', 'Fastställd')),
    version: required(number('Version', 'Version', { min: 1 }))
  },
  { hiddenFromSearch: true }
);

/** The adopted snapshot and its Word document, in a folder a year. */
export const reviewArchive = register(
  'ReviewArchive',
  'Fastställda genomgångar',
  {
    reviewYear: indexed(year('ReviewYear', 'År')),
    sha256: text('Sha256', 'Kontrollsumma (SHA-256)'),
    version: number('Version', 'Version', { min: 1 })
  },
  { kind: 'library' }
);

/** Ids, versions and counts behind every figure at the moment of preparing; for ISAM and DSO only. */
export const reviewBasis = register(
  'ReviewBasis',
  'Underlag',
  { reviewYear: indexed(year('ReviewYear', 'År')), sha256: text('Sha256', 'Kontrollsumma (SHA-256)') },
  { kind: 'library', hiddenFromSearch: true }
);
