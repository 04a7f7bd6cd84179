import type { firstReviewSv } from './firstReview.sv-SE';

const sections = (n: number): string => (n === 1 ? '1 section' : `${n} sections`);

export const firstReviewEn: typeof firstReviewSv = {
  year: 'Create for year',
  reading: 'Looking at what is already there',
  willMake: (year, n) =>
    `The review for ${year} is created as a draft with ${sections(n)}: standing text, empty sections for this year’s text and the parts that are computed from the lists. The sections can be changed afterwards, and a section that says nothing is not shown.`,
  willAdd: (year, present, missing) =>
    `${sections(present)} for ${year} already there will be left as they are. ${sections(missing)} will be created.`,
  willMakeRow: year => `All sections for ${year} are already there and will be left as they are. The row in the list Genomgångar will be created.`,
  isThere: year => `The review for ${year} is already there.`,
  noDraft: (year, status) => `The review for ${year} has the status ${status}. No sections are added.`,
  create: year => `Create the review for ${year}`,
  goOn: year => `Continue creating the review for ${year}`,
  show: year => `Show the review for ${year}`,
  retry: 'Try again',
  stop: 'Cancel',
  stopping: 'Stopping when the row has been saved',
  makingSection: number => `Creating section ${number}`,
  makingReview: 'Creating the row in the list Genomgångar',
  counted: (done, of) => `${done} of ${of}`,
  stopped: (done, of) => `Cancelled. ${done} of ${of} rows have been created and remain.`,
  sectionRefused: heading => `The section “${heading}” could not be created. What has already been created remains.`,
  listRefused: list => `The list ${list} could not be changed. What has already been created remains.`,
  forbidden: list => `You may not change the list ${list}. Ask the site’s owner for permission.`,
  said: message => `SharePoint answered: ${message}`,
  couldNotRead: 'What is already there cannot be seen, so nothing is created.'
};
