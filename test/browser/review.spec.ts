import { test } from './fixtures';
import { theReviewOf2025IsShown } from './reviewJourneys';

test.use({ siteName: 'kungsholmen-2025', ownSite: 'åtskilda händelser' });

theReviewOf2025IsShown();
