import { actions } from './actions';
import { activities } from './activities';
import { classifications } from './classifications';
import { preparedReviews, publishedReviews, reviewArchive, reviewBasis } from './frozenReviews';
import { incidents } from './incidents';
import { processingActivities } from './processingActivities';
import { reviews } from './reviews';
import { risks } from './risks';
import { roles } from './roles';
import { routines } from './routines';
import type { AnyRegister } from './schema';
import { sections } from './sections';
import { settings } from './settings';
import { trainingRecords } from './trainingRecords';

/** Every register of the product by its name in code. A lookup's target stands before the register that looks it up. */
export const registers = {
  settings,
  reviews,
  sections,
  activities,
  risks,
  classifications,
  processingActivities,
  routines,
  roles,
  actions,
  incidents,
  trainingRecords,
  preparedReviews,
  publishedReviews,
  reviewArchive,
  reviewBasis
} as const satisfies Record<string, AnyRegister>;

export type RegisterKey = keyof typeof registers;
