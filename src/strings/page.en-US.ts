import { numbersIn } from './numbers';
import type { Strings } from './strings';

const { number } = numbersIn('en-US');

export const pageEn: Strings['page'] = {
  contents: 'Contents',
  year: 'Year',
  print: 'Print',
  status: { draft: 'Draft', prepared: 'Prepared', presented: 'Presented', adopted: 'Adopted', archived: 'Archived' },
  registryNumber: value => `Ref. no. ${value}`,
  asOf: moment => `Read from the lists ${moment}`,
  asAdopted: 'Counted from rows up to the adoption',
  loading: 'Reading the review',
  backToText: note => `Back to the text at footnote ${note}`,
  toNote: note => `Footnote ${note}`,
  textsToReview: {
    heading: (n: number): string => (n === 1 ? '1 section needs a review' : `${number(n)} sections need a review`),
    pastBestBefore: 'its best-before date has passed',
    rewriteNeeded: 'its text was carried over from last year and is to be rewritten'
  },
  showTable: 'Show as table',
  showChart: 'Show as chart',
  chartFailed: 'The chart could not be fetched. The table shows the same information.',
  chart: {
    columns: (sum, highest, peaks, groups) =>
      `${number(sum)} in all, most in ${peaks.join(', ')} (${number(highest)}). ${groups.join(', ')}.`,
    bars: (highest, highestWords, lowest, lowestWords) =>
      `Highest: ${highest}, ${highestWords}. Lowest: ${lowest}, ${lowestWords}.`,
    reaching: (reaching, all, target) => `${number(reaching)} of ${number(all)} reach the target of ${target}.`
  },
  noAdopted: {
    title: 'No adopted review yet',
    text: 'The management review of information security and data protection is shown here once it has been adopted.',
    ask: 'If you have questions, contact the administration\u2019s information security coordinator (ISAM).'
  },
  notSetUp: {
    title: 'The lists do not exist yet',
    text: site => `The site ${site} has no registers for the management review.`,
    owner: 'The site\u2019s owner creates the lists. If they are on another site, enter its address in the web part\u2019s properties.',
    you: 'Setup shows what will be created before anything happens. If the lists are on another site, enter its address in the web part\u2019s properties.'
  },
  setup: {
    title: 'Setup',
    open: 'Open setup',
    loading: 'Fetching setup',
    earlier: 'The lists were made by an earlier version of the web part and need upgrading. The review is shown all the same.',
    unfinished: 'Setup has not been finished. What has been made remains, and the rest is made from there.',
    earlierAsk: 'Ask the site\u2019s owner to open setup.',
    later: 'The lists were made by a later version of the web part than this one. The web part must be updated in the app catalog.'
  },
  settingsClosed: {
    title: 'You do not have access to the review',
    text: 'The settings of the management review exist, but you may not read them.',
    ask: 'Ask the site\u2019s owner for permission to read.'
  },
  emptyYear: {
    title: year => `No review for ${year}`,
    text: 'There are no sections for that year. Choose another year, or add sections to the list Avsnitt.'
  },
  failed: {
    title: 'The review could not be read',
    retry: 'Try again',
    signedOut: 'You are signed out. Sign in again and reload the page.',
    offline: 'SharePoint cannot be reached just now. Check the network and try again.',
    throttled: 'SharePoint has too much to do just now. Wait a while and try again.',
    forbidden: 'You do not have access to the site. Ask its owner for permission to read.',
    other: 'SharePoint answered:',
    reload: 'Reload the page',
    chunk: 'A part of the page could not be fetched. It may have been updated since you opened it.'
  },
  waiting: seconds => `SharePoint asked us to wait ${seconds === 1 ? '1 second' : `${number(seconds)} seconds`}.`,
  problems: {
    heading: n => (n === 1 ? '1 value in the lists needs correcting' : `${number(n)} values in the lists need correcting`),
    text: 'Figures that depend on them are shown as \u2018not available\u2019 until the rows have been corrected.',
    openRow: 'Open the row'
  },
  unread: {
    heading: 'Not everything could be read',
    closed: list => `${list}: you do not have permission to read the list.`,
    missing: list => `${list}: the list does not exist. The site\u2019s owner can create it.`,
    trimmed: list => `${list}: you may not read all rows, so no totals are shown.`,
    failed: (list, message) => `${list}: SharePoint answered \u2018${message}\u2019`
  }
};

export const problemsEn: Strings['problems'] = {
  row: (list, id) => (id === undefined ? list : `${list} ${id}`),
  missing: column => `${column} is missing`,
  notText: (column, value) => `${column} '${value}' is not text`,
  tooLong: column => `${column} is longer than 255 characters`,
  notAChoice: (column, value) => `${column} '${value}' is not a choice`,
  notANumber: (column, value) => `${column} '${value}' is not a number`,
  outOfRange: (column, value, range) => `${column} ${value} is not ${range}`,
  notADate: (column, value) => `${column} '${value}' is not a date`,
  notAMoment: (column, value) => `${column} '${value}' is not a date and time`,
  notALink: (column, value) => `${column} '${value}' is not a web address`,
  rules: {
    completedWithinEmployees: 'More people have completed the course than there are employees',
    periodInOrder: 'The period ends before it begins'
  },
  between: (min, max) => `${number(min)}\u2013${number(max)}`,
  atLeast: min => `at least ${number(min)}`,
  atMost: max => `at most ${number(max)}`
};

export const panelEn: Strings['panel'] = {
  close: 'Close',
  definition: 'How the figure is counted',
  asOf: 'Read',
  period: 'Period',
  share: 'Basis',
  shareOf: (part, whole) => `${number(part)} of ${number(whole)}`,
  rows: n => (n === 1 ? '1 row' : `${number(n)} rows`),
  pieces: (n, rows) => `The sum of the quantities is ${number(n)}, in ${rows === 1 ? '1 row' : `${number(rows)} rows`}`,
  noRows: 'No rows count here.',
  openList: list => `Open the list ${list}`,
  openRow: id => `Open row ${id}`,
  because: {
    closed: list => `You do not have permission to read the list ${list}, so the figure cannot be counted.`,
    missing: list => `The list ${list} does not exist, so the figure cannot be counted.`,
    trimmed: list => `You may not read all rows in the list ${list}, so the figure cannot be counted.`,
    failed: list => `The list ${list} could not be read, so the figure cannot be counted.`,
    damaged: list =>
      `At least one row in the list ${list} has a value that cannot be used, so the figure cannot be counted with certainty.`
  },
  noBasis: 'There is nothing to count from: no rows during the period.',
  unusable: 'cannot be used',
  yes: 'Yes',
  no: 'No',
  id: 'No.'
};

export const propertyPaneEn: Strings['propertyPane'] = {
  description: 'What is shown and where it comes from. Texts and targets are changed in the lists.',
  registersSite: 'Site with the registers',
  registersSiteHelp: 'Empty means the page\u2019s own site. Otherwise an address in the same environment, for example /sites/kungsholmen.',
  registersSiteInvalid: 'Enter an address in this SharePoint environment, for example /sites/kungsholmen.',
  defaultYear: 'Year shown first',
  defaultYearHelp: 'Empty means the latest year.',
  defaultYearInvalid: 'Enter a year with four digits, or leave empty.',
  keyFigures: 'Key figures in the overview',
  keyFiguresHelp: 'Choose at most six. If you choose none, the usual ones are shown.'
};
