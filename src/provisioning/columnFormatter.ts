import actionStatus from '../../sharepoint/assets/columns/actionStatus.json';
import assessment from '../../sharepoint/assets/columns/assessment.json';
import bestBefore from '../../sharepoint/assets/columns/bestBefore.json';
import breachClock from '../../sharepoint/assets/columns/breachClock.json';
import classificationLevel from '../../sharepoint/assets/columns/classificationLevel.json';
import classificationReview from '../../sharepoint/assets/columns/classificationReview.json';
import incidentStatus from '../../sharepoint/assets/columns/incidentStatus.json';
import overdueAction from '../../sharepoint/assets/columns/overdueAction.json';
import overdueReview from '../../sharepoint/assets/columns/overdueReview.json';
import progress from '../../sharepoint/assets/columns/progress.json';
import reviewStatus from '../../sharepoint/assets/columns/reviewStatus.json';
import riskStatus from '../../sharepoint/assets/columns/riskStatus.json';
import routineState from '../../sharepoint/assets/columns/routineState.json';

/** SharePoint's column formatting by the name that layouts use, which is the file's. */
const formats: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  actionStatus,
  assessment,
  bestBefore,
  breachClock,
  classificationLevel,
  classificationReview,
  incidentStatus,
  overdueAction,
  overdueReview,
  progress,
  reviewStatus,
  riskStatus,
  routineState
};

/** @throws when a layout names a format that is not there */
export const columnFormatter = (name: string): string => {
  const format = formats[name];
  if (!format) throw new Error(`There is no column format ${name}`);
  return JSON.stringify(format);
};
