import type { Change } from '../../../provisioning/change';
import type { DesiredColumn, DesiredList, DesiredView } from '../../../provisioning/desiredSite';
import type { SetupStrings } from '../../../strings/setup/setupStrings';
import { shownColumns } from '../planGroups';
import { grantWords, readersOf } from './holders';

type Words = SetupStrings['changes'];

export const columnTitle = ({ column }: DesiredColumn): string => column.title;

const viewTitles = (views: readonly DesiredView[]): readonly string[] => views.map(({ title, name }) => title || name);

/** "Skapa listan Händelser med 34 kolumner och 6 vyer; läses av ISAM och DSO". */
export const newListSentence = (list: DesiredList, words: Words): string => {
  const what = words.createList(list.template === 100 ? 'list' : 'library', list.title, shownColumns(list), list.views.length);
  const readers = readersOf(list, words);
  return readers.length > 0 ? `${what}; ${words.readBy(readers)}` : what;
};

/** One step in words, said below the name of its list. */
export const changeSentence = (change: Change, words: Words): string => {
  switch (change.kind) {
    case 'createGroup':
      return words.createGroup(change.group.title);
    case 'showMembers':
      return words.showMembers(change.group);
    case 'createList':
      return words.makeList(change.list.title);
    case 'changeList':
      return words.changeList(change.aspects);
    case 'addColumns':
      return words.addColumns(change.columns.map(columnTitle));
    case 'changeColumns':
      return words.changeColumns(change.columns.map(({ column, aspects }) => ({ title: columnTitle(column), aspects })));
    case 'addViews':
      return words.addViews(viewTitles(change.views));
    case 'changeViews':
      return words.changeViews(viewTitles(change.views));
    case 'formatForm':
      return words.formatForm;
    case 'setPermissions':
      return words.setPermissions(change.breaksInheritance, change.missing.map(grant => grantWords(grant, words)));
    case 'revoke':
      return words.revoke(change.from.title);
    case 'inheritRow':
      return words.inheritRow(change.row);
    case 'writeSettings':
      return words.writeSettings;
    case 'markVersion':
      return words.markVersion(change.version);
  }
};

/** The step in a few words, for the line that says what is going on. */
export const briefSentence = (change: Change, words: Words): string => {
  switch (change.kind) {
    case 'addColumns':
    case 'changeColumns':
      return words.brief[change.kind](change.columns.length);
    case 'addViews':
    case 'changeViews':
      return words.brief[change.kind](change.views.length);
    case 'setPermissions':
      return words.brief.setPermissions;
    default:
      return changeSentence(change, words);
  }
};
