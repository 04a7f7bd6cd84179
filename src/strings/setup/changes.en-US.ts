import { numbersIn } from '../numbers';
import type { ColumnAspectName, ListAspectName } from './aspects';
import type { SetupStrings } from './setupStrings';

const { number } = numbersIn('en-US');
const joined = new Intl.ListFormat('en-US', { type: 'conjunction' });
const and = (words: readonly string[]): string => joined.format(words);

const columns = (n: number): string => (n === 1 ? '1 column' : `${number(n)} columns`);
const views = (n: number): string => (n === 1 ? '1 view' : `${number(n)} views`);

const columnAspects: Readonly<Record<ColumnAspectName, string>> = {
  title: 'the name',
  description: 'the help text',
  required: 'whether it is required',
  indexed: 'the index',
  unique: 'the requirement of unique values',
  hidden: 'whether it is hidden',
  choices: 'the choices',
  default: 'the default value',
  limits: 'the limits',
  formatter: 'the appearance',
  shownWhen: 'when the field is shown',
  rule: 'the rule',
  thousands: 'the thousands separator'
};

const listAspects: Readonly<Record<ListAspectName, string>> = {
  title: 'the name',
  purpose: 'the description',
  versioning: 'the version history',
  attachments: 'the setting for attachments',
  search: 'whether search finds it',
  rule: 'the rule for rows'
};

const columnAspectsOf = (aspects: readonly ColumnAspectName[]): string => and(aspects.map(aspect => columnAspects[aspect]));

export const changesEn: SetupStrings['changes'] = {
  and,
  everyone: 'everyone on the site',
  owners: 'the owners',
  members: 'the members',
  visitors: 'the visitors',
  createGroup: group => `Create the group ${group}`,
  showMembers: group => `Let others see who is in ${group}`,
  createList: (kind, list, columnCount, viewCount) => {
    const parts = [columnCount > 0 && columns(columnCount), viewCount > 0 && views(viewCount)].filter((part): part is string => Boolean(part));
    const what = kind === 'list' ? 'the list' : 'the library';
    return `Create ${what} ${list}${parts.length > 0 ? ` with ${and(parts)}` : ''}`;
  },
  readBy: who => `read by ${and(who)}`,
  editedBy: who => `Changed by ${and(who)}`,
  makeList: list => `Create ${list}`,
  changeList: aspects => `Change ${and(aspects.map(aspect => listAspects[aspect]))}`,
  addColumns: titles =>
    titles.length === 1 ? `Add the column ${and(titles)}` : `Add ${columns(titles.length)}: ${and(titles)}`,
  changeColumns: changed =>
    changed.length === 1
      ? `Change the column ${changed.map(({ title, aspects }) => `${title}: ${columnAspectsOf(aspects)}`).join('')}`
      : `Change ${columns(changed.length)}: ${changed.map(({ title, aspects }) => `${title} (${columnAspectsOf(aspects)})`).join(', ')}`,
  addViews: titles => (titles.length === 1 ? `Add the view ${and(titles)}` : `Add ${views(titles.length)}: ${and(titles)}`),
  changeViews: titles => (titles.length === 1 ? `Change the view ${and(titles)}` : `Change ${views(titles.length)}: ${and(titles)}`),
  formatForm: 'Arrange the form in sections',
  setPermissions: (breaksInheritance, given) =>
    [breaksInheritance && 'Part the list\u2019s permissions from the site\u2019s', given.length > 0 && `${breaksInheritance ? 'give' : 'Give'} permission: ${and(given)}`]
      .filter(Boolean)
      .join('; '),
  grants: {
    read: who => `${who} may read`,
    contribute: who => `${who} may change`,
    fullControl: who => `${who} may do everything`
  },
  brief: {
    addColumns: n => `Add ${columns(n)}`,
    changeColumns: n => `Change ${columns(n)}`,
    addViews: n => `Add ${views(n)}`,
    changeViews: n => `Change ${views(n)}`,
    setPermissions: 'Set the permissions'
  },
  revoke: who => `Remove the permission of ${who}`,
  inheritRow: row => `Let row ${row} follow the list\u2019s permissions`,
  writeSettings: 'Record in Inställningar which lists have been made',
  markVersion: version => `Record version ${version} in Inställningar`
};

export const keptEn: SetupStrings['kept'] = {
  listTitle: (list, title) => `${list} is called ${title} on the site`,
  purpose: list => `${list}: somebody has changed the description`,
  ownChoice: (list, column, choice, rows) =>
    rows === 0
      ? `${list}: the choice \u2018${choice}\u2019 in ${column} is your own`
      : `${list}: the choice \u2018${choice}\u2019 in ${column} is your own, and ${rows === 1 ? '1 row uses it' : `${number(rows)} rows use it`}`,
  column: (list, column, aspects) => `${list}: somebody has changed ${columnAspectsOf(aspects)} of the column ${column}`,
  view: (list, view) => `${list}: somebody has changed the view ${view}`,
  form: list => `${list}: somebody has changed the form`,
  ownColumns: (list, titles) =>
    titles.length === 1 ? `${list}: the column ${and(titles)} of your own` : `${list}: ${number(titles.length)} columns of your own: ${and(titles)}`,
  ownViews: (list, titles) =>
    titles.length === 1 ? `${list}: the view ${and(titles)} of your own` : `${list}: ${number(titles.length)} views of your own: ${and(titles)}`
};
