import type { Conflict, Kept } from '../../../provisioning/change';
import type { Column } from '../../../registers/schema';
import type { ColumnKind } from '../../../strings/setup/aspects';
import type { SetupStrings } from '../../../strings/setup/setupStrings';
import { columnTitle } from './changeSentence';

const kindWanted = ({ type }: Column): ColumnKind => (type === 'moment' ? 'date' : type);

const kindsFound: Readonly<Record<string, ColumnKind>> = {
  Text: 'text',
  Note: 'note',
  Number: 'number',
  Currency: 'number',
  Boolean: 'boolean',
  Choice: 'choice',
  MultiChoice: 'multiChoice',
  DateTime: 'date',
  User: 'user',
  UserMulti: 'user',
  Lookup: 'lookup',
  LookupMulti: 'lookup',
  URL: 'url',
  Calculated: 'calculated'
};

export type ToDecide = { readonly what: string; readonly todo: string };

/** What stands in the way, and what a person does about it. */
export const conflictSentence = (conflict: Conflict, { conflicts: words }: Pick<SetupStrings, 'conflicts'>): ToDecide => {
  switch (conflict.kind) {
    case 'foreignAddress':
      return { what: words.foreignAddress.what(conflict.list.title, conflict.title), todo: words.foreignAddress.todo };
    case 'titleTaken':
      return { what: words.titleTaken.what(conflict.title, conflict.address), todo: words.titleTaken.todo };
    case 'wrongTemplate':
    case 'listGone':
    case 'unseenList':
      return { what: words[conflict.kind].what(conflict.list.title), todo: words[conflict.kind].todo };
    case 'columnType': {
      const found = kindsFound[conflict.found] ?? 'other';
      const what = words.columnType.what(conflict.list.title, columnTitle(conflict.column), found, kindWanted(conflict.column.column));
      return { what, todo: words.columnType.todo };
    }
    case 'lookupTarget':
      return { what: words.lookupTarget.what(conflict.list.title, columnTitle(conflict.column)), todo: words.lookupTarget.todo };
    case 'choiceInUse': {
      const { list, column, choice, rows } = conflict;
      return { what: words.choiceInUse.what(list.title, columnTitle(column), choice, rows), todo: words.choiceInUse.todo };
    }
    case 'laterVersion':
      return { what: words.laterVersion.what(conflict.version), todo: words.laterVersion.todo };
  }
};

/** What is left because somebody chose it. */
export const keptSentence = (kept: Kept, { kept: words }: Pick<SetupStrings, 'kept'>): string => {
  const list = kept.list.title;
  switch (kept.kind) {
    case 'listTitle':
      return words.listTitle(list, kept.title);
    case 'purpose':
      return words.purpose(list);
    case 'ownChoice':
      return words.ownChoice(list, columnTitle(kept.column), kept.choice, kept.rows);
    case 'column':
      return words.column(list, columnTitle(kept.column), kept.aspects);
    case 'view':
      return words.view(list, kept.view.title || kept.view.name);
    case 'form':
      return words.form(list);
    case 'ownColumns':
      return words.ownColumns(list, kept.titles);
    case 'ownViews':
      return words.ownViews(list, kept.titles);
  }
};
