import { numbersIn } from '../numbers';
import type { ColumnKind } from './aspects';
import type { SetupStrings } from './setupStrings';

const { number } = numbersIn('en-US');
const joined = new Intl.ListFormat('en-US', { type: 'conjunction' });
const and = (words: readonly string[]): string => joined.format(words);

const columnKinds: Readonly<Record<ColumnKind, string>> = {
  text: 'Single line of text',
  note: 'Multiple lines of text',
  number: 'Number',
  boolean: 'Yes/No',
  choice: 'Choice',
  multiChoice: 'Choice, several allowed',
  date: 'Date and time',
  user: 'Person or group',
  lookup: 'Lookup',
  url: 'Hyperlink or picture',
  calculated: 'Calculated',
  other: 'another type'
};

const rows = (n: number): string => (n === 1 ? '1 row' : n >= 5000 ? `at least ${number(n)} rows` : `${number(n)} rows`);

const move = 'Move the values to a column of your own, remove this one and read again.';

export const conflictsEn: SetupStrings['conflicts'] = {
  foreignAddress: {
    what: (list, title) => `At the address of ${list} there is already the list ${title}, made by somebody else.`,
    todo: 'Remove that list if it is not needed, or choose another site for the registers.'
  },
  titleTaken: {
    what: (list, address) => `Another list is already called ${list}. Its address is ${address}.`,
    todo: 'Rename that list and read again.'
  },
  wrongTemplate: {
    what: list => `${list} exists but is of the wrong sort: a list instead of a library, or the other way round.`,
    todo: 'Save elsewhere what is to be kept, remove it and read again.'
  },
  columnType: {
    what: (list, column, found, wanted) =>
      `The column ${column} in ${list} is of the type ${columnKinds[found]}, but should be ${columnKinds[wanted]}.`,
    todo: move
  },
  lookupTarget: {
    what: (list, column) => `The column ${column} in ${list} looks up in another list than it should.`,
    todo: move
  },
  choiceInUse: {
    what: (list, column, choice, n) =>
      `The choice \u2018${choice}\u2019 in the column ${column} does not belong to ${list}, but ${rows(n)} ${n === 1 ? 'uses' : 'use'} it.`,
    todo: 'Choose another value in those rows and read again.'
  },
  listGone: {
    what: list => `${list} is gone, though it has been created before.`,
    todo: 'Restore it from the site\u2019s recycle bin and read again. To create it empty instead, choose Create the list again under Check.'
  },
  unseenList: {
    what: list => `${list} has been created before, but you cannot see it.`,
    todo: 'Ask one of the site\u2019s owners to run setup.'
  },
  laterVersion: {
    what: version => `The site was set up by version ${version}, which is later than this web part.`,
    todo: 'Ask whoever keeps the app catalog to update the web part.'
  }
};

export const faultsEn: SetupStrings['faults'] = {
  listGone: {
    what: list => `The list ${list} is gone`,
    todo: 'Restore it from the site\u2019s recycle bin if its rows are needed. Otherwise it is created empty.',
    repair: 'Create the list again'
  },
  inherits: {
    what: list => `${list} follows the site\u2019s permissions and can be read by everyone on it`,
    todo: '',
    repair: 'Part the permissions'
  },
  tooMuchAccess: {
    read: { what: (list, who) => `${list} can be read by ${who}`, repair: 'Remove the right to read' },
    edit: { what: (list, who) => `${list} can be changed by ${who}`, repair: 'Remove the right to change' },
    manage: { what: (list, who) => `${who} has full control of ${list}`, repair: 'Remove the permission' }
  },
  tooLittleAccess: {
    what: (list, given) => `${list} lacks permissions: ${and(given)}`,
    todo: '',
    repair: 'Give the permissions'
  },
  rowPermissions: {
    what: (list, row, title) => `Row ${row}${title ? ` (${title})` : ''} in ${list} has permissions of its own`,
    whatFile: (list, title) => `${title} in ${list} has permissions of its own`,
    who: who => (who.length > 0 ? `Open to ${and(who)}.` : 'Nobody but the owners reaches it.'),
    repair: 'Let it follow the list'
  },
  sharingLink: {
    what: (list, row, title) => `Row ${row}${title ? ` (${title})` : ''} in ${list} is shared by a link`,
    whatFile: (list, title) => `${title} in ${list} is shared by a link`,
    todo: 'Whoever has the link can open it, also those who may not read the list.',
    repair: 'Stop sharing'
  },
  rowsNotChecked: {
    what: list => `${list}: its rows could not be checked one by one`,
    todo: 'There may be rows with permissions of their own. Check again, or ask an owner to do it.'
  },
  permissionsNotChecked: {
    what: list => `${list}: you may not see who has permissions`,
    todo: 'Ask one of the site\u2019s owners to check.'
  },
  manyOwners: {
    what: count => (count === 1 ? 'The site has 1 owner' : `The site has ${number(count)} owners`),
    todo: 'Owners can read every list, also Händelser (incidents). Keep them few.'
  },
  guests: {
    what: people =>
      people.length === 1 ? `A guest has access to the site: ${and(people)}` : `${number(people.length)} guests have access to the site: ${and(people)}`,
    todo: 'Guests come from outside. Remove them if they are not meant to read the review.'
  },
  everyoneInGroup: {
    what: (group, who) => `${who} is in ${group}`,
    todo: 'That gives everybody its rights. Open the group and remove it.'
  },
  emptyGroup: {
    what: group => `Nobody is in ${group}`,
    todo: 'Add those who hold the role, under Groups and people.'
  },
  hiddenMembers: {
    what: group => `Only its own members see who is in ${group}`,
    todo: '',
    repair: 'Show who is in it'
  },
  timeZone: {
    what: name => `The site\u2019s time zone is ${name}, not Stockholm\u2019s`,
    todo: 'Times in SharePoint\u2019s own lists are shown wrongly. Change it under Site settings, Regional settings.'
  }
};
