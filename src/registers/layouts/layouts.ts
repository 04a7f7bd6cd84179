import type { RegisterKey } from '../registers';
import { actionsLayout } from './actions';
import { activitiesLayout } from './activities';
import { classificationsLayout } from './classifications';
import { preparedReviewsLayout, publishedReviewsLayout, reviewArchiveLayout, reviewBasisLayout } from './frozenReviews';
import { incidentsLayout } from './incidents';
import type { Layout } from './layout';
import { processingActivitiesLayout } from './processingActivities';
import { reviewsLayout } from './reviews';
import { risksLayout } from './risks';
import { rolesLayout } from './roles';
import { routinesLayout } from './routines';
import { sectionsLayout } from './sections';
import { settingsLayout } from './settings';
import { trainingRecordsLayout } from './trainingRecords';

/** How every register is shown in SharePoint's own pages. */
export const layouts = {
  settings: settingsLayout,
  reviews: reviewsLayout,
  sections: sectionsLayout,
  activities: activitiesLayout,
  risks: risksLayout,
  classifications: classificationsLayout,
  processingActivities: processingActivitiesLayout,
  routines: routinesLayout,
  roles: rolesLayout,
  actions: actionsLayout,
  incidents: incidentsLayout,
  trainingRecords: trainingRecordsLayout,
  preparedReviews: preparedReviewsLayout,
  publishedReviews: publishedReviewsLayout,
  reviewArchive: reviewArchiveLayout,
  reviewBasis: reviewBasisLayout
} as const satisfies Readonly<Record<RegisterKey, Layout>>;
