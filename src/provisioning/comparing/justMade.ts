import type { DesiredList } from '../desiredSite';
import type { FoundColumn, FoundRegister } from '../foundSite';
import { firstView } from '../viewStates';

const titleColumn: FoundColumn = {
  name: 'Title',
  title: 'Title',
  type: 'Text',
  description: '',
  required: true,
  indexed: false,
  unique: false,
  hidden: false,
  defaultValue: undefined,
  choices: [],
  rowsByUnknownChoice: new Map(),
  min: undefined,
  max: undefined,
  lookupList: undefined,
  formatter: undefined,
  shownWhen: undefined,
  formula: undefined,
  formulaMessage: undefined,
  separatesThousands: undefined
};

/** A list as it stands when `createList` has made it: what a new list still needs is found by comparing, as for any other. */
export const justMade = (list: DesiredList): FoundRegister => ({
  id: '',
  title: list.name,
  description: list.purpose,
  address: list.address,
  template: list.template,
  itemCount: 0,
  versioning: true,
  attachments: false,
  hiddenFromSearch: list.hiddenFromSearch,
  columns: [titleColumn],
  views: [{ id: '', name: firstView, title: '', fields: [], query: '', rowLimit: 30, isDefault: true }],
  contentType: { id: '', formatter: undefined },
  formula: undefined,
  formulaMessage: undefined,
  inheritsPermissions: true,
  holdings: [],
  uniqueRows: []
});
