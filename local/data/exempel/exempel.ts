import type { SiteRows } from '../row';
import { actions } from './actions/actions';
import { activities } from './activities';
import { classifications } from './classifications';
import { incidents } from './incidents/incidents';
import { processingActivities } from './processingActivities';
import { reviews } from './reviews';
import { risks } from './risks';
import { roles } from './roles';
import { routines } from './routines';
import { sections } from './sections';
import { settings } from './settings';
import { trainingRecords } from './trainingRecords';

/** A made-up förvaltning with four years behind it. Nothing in it has happened. */
export const exempel: SiteRows = {
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
  trainingRecords
};
