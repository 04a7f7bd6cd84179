import { numbersIn } from '../numbers';
import { changesEn, keptEn } from './changes.en-US';
import { conflictsEn, faultsEn } from './faults.en-US';
import type { SetupStrings } from './setupStrings';

const { number } = numbersIn('en-US');

const noun = (one: string, many: string) => (n: number): string => (n === 1 ? one : many);

const counted = (one: string, many: string) => (n: number): string => (n === 1 ? `1 ${one}` : `${number(n)} ${many}`);

const lists = counted('list', 'lists');

export const setupEn: SetupStrings = {
  title: 'Setup',
  back: 'Back to the review',
  on: site => `On the site ${site}`,
  reading: 'Reading what is on the site',
  retry: 'Try again',
  readAgain: 'Read again',
  notReady: 'Setup could not read the site',
  nouns: {
    groups: noun('group', 'groups'),
    created: noun('new list', 'new lists'),
    changed: noun('list is changed', 'lists are changed'),
    columns: noun('column', 'columns'),
    views: noun('view', 'views'),
    conflicts: noun('thing to decide', 'things to decide')
  },
  plan: {
    first: 'This will be created',
    rest: 'This remains',
    upgrade: version => `Upgrade to version ${version}`,
    firstText: 'Nothing happens until you choose Create the lists. You can stop between the steps and go on later.',
    upgradeText: (from, to) =>
      `The lists were made for version ${from} and are changed to version ${to}. Rows, and columns and views of your own, are not touched.`,
    ownersRead: 'The site\u2019s owners get full control of every list, and so can read Händelser (incidents). Consider who they are.',
    groupsHeading: 'Groups',
    listsHeading: 'Lists',
    kept: n => (n === 1 ? 'Left as it is: 1 difference' : `Left as they are: ${number(n)} differences`),
    keptText: 'This differs from what setup makes, but somebody has chosen it. So it is left.',
    conflicts: n => (n === 1 ? '1 thing for you to decide first' : `${number(n)} things for you to decide first`),
    conflictsText: 'Setup never changes what stands in the way. Correct it on the site and read again.',
    restIsMade: 'The rest can be made all the same.',
    create: 'Create the lists',
    upgradeNow: version => `Upgrade to version ${version}`,
    makeRest: 'Make the rest'
  },
  settings: {
    heading: 'The administration',
    name: 'The administration\u2019s name',
    help: 'Printed in the review. It can be changed later in the list Inställningar.',
    missing: 'Enter the administration\u2019s name.',
    tooLong: 'The name may have at most 255 characters.'
  },
  changes: changesEn,
  kept: keptEn,
  conflicts: conflictsEn,
  faults: faultsEn,
  progress: {
    heading: 'Working',
    repairing: 'Repairing',
    of: (done, all) => `${number(done)} of ${number(all)} steps done`,
    now: step => `Now: ${step}`,
    cancel: 'Cancel',
    cancelling: 'Stops when the step is done',
    states: { done: 'Done', going: 'In progress', waiting: 'Waiting', failed: 'Stopped here' },
    steps: (done, all) => `${number(done)} of ${number(all)}`,
    site: 'The site',
    waiting: seconds => `SharePoint asked us to wait ${counted('second', 'seconds')(seconds)}.`
  },
  stopped: {
    cancelled: 'Cancelled',
    cancelledText: 'What has been made remains. When you go on, the site is read again, and only what is missing is made.',
    goOn: 'Go on',
    failed: 'It did not go all the way',
    step: 'Step',
    list: 'List',
    answer: 'SharePoint answered',
    failedText: 'What has been made remains. Another try reads the site again and makes only what is missing.',
    forbidden: 'You may not take this step. Ask the site\u2019s owner to go on; what has been made remains.',
    signedOut: 'You are signed out. Sign in again, reload the page and go on; what has been made remains.',
    offline: 'SharePoint cannot be reached just now. Check the network and try again; what has been made remains.',
    throttled: 'SharePoint has too much to do just now. Wait a while and try again; what has been made remains.',
    conflict:
      'The address is taken. Look in the site’s recycle bin: if the list is there, restore it or delete it. Otherwise there is a list that you may not see; ask another owner to go on. What is made remains.'
  },
  receipt: {
    heading: 'Done',
    headingPartly: 'Done, as far as it goes',
    upgraded: version => `Upgraded to version ${version}`,
    made: (groups, made) =>
      `${[groups > 0 && (groups === 1 ? '1 group' : `${number(groups)} groups`), made > 0 && lists(made)].filter(Boolean).join(' and ')} ${groups + made === 1 ? 'was' : 'were'} created`,
    changed: n => (n === 1 ? '1 list was changed' : `${number(n)} lists were changed`),
    links: 'The lists'
  },
  people: {
    heading: 'Add people to the groups',
    text: 'The groups decide who may read and change. Whoever is in none of them sees only the adopted review.',
    email: group => `E-mail address, new in ${group}`,
    add: 'Add',
    addTo: group => `Add to ${group}`,
    adding: 'Adding',
    nobody: 'Nobody yet',
    hidden: 'You may not see who is in it',
    members: group => `In ${group}`,
    added: (person, group) => `${person} is in ${group}`,
    already: person => `${person} is in it already.`,
    openGroup: 'Open in SharePoint',
    openGroupNamed: group => `Open in SharePoint: ${group}`,
    notAnAddress: 'Enter an e-mail address, for example firstname.lastname@example.com.',
    unknown: who => `SharePoint does not know ${who}. Check the address, or ask IT support for an account.`,
    groupGone: group => `The group ${group} is not there any more. Check again, and it can be created anew.`,
    forbidden: 'You may not change who is in the group. Ask the site\u2019s owner.',
    failed: message => `It did not work. SharePoint answered \u2018${message}\u2019`
  },
  firstReview: {
    heading: 'Create a review'
  },
  check: {
    heading: 'Check',
    button: 'Check',
    again: 'Check again',
    allWell: 'All is well',
    allWellText: moment => `Lists, columns, views and permissions are as they should be. Checked ${moment}.`,
    checkedAt: moment => `Checked ${moment}`,
    notAll: 'Not everything could be checked',
    alarms: n => (n === 1 ? '1 alarm' : `${number(n)} alarms`),
    alarmsText: 'Somebody can read or change what is not meant for them.',
    warnings: n => (n === 1 ? '1 thing to look into' : `${number(n)} things to look into`),
    drift: n => (n === 1 ? '1 list has been changed' : `${number(n)} lists have been changed`),
    driftText: 'This makes them as they should be again. Rows, and columns and views of your own, are not touched.',
    repair: 'Repair',
    repairNamed: what => `Repair ${what}`,
    repaired: what => `Repaired: ${what}`,
    groups: 'Groups and people'
  },
  rights: {
    heading: 'You may not do this',
    text: 'To create, change and check the lists you need permission on the site to:',
    names: {
      manageLists: 'manage lists',
      managePermissions: 'manage permissions',
      createGroups: 'create groups',
      viewLists: 'read every list'
    },
    ask: names => `Ask one of the site\u2019s owners: ${names.join(', ')}.`,
    askOwners: 'Ask the site\u2019s owner to do it, or to give you the permission.'
  },
  later: {
    heading: 'The web part must be updated',
    text: version =>
      `The lists were made for version ${version}, which is later than this web part knows. Ask whoever keeps the app catalog to update the web part.`
  }
};
