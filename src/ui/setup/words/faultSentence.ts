import type { Fault } from '../../../provisioning/change';
import type { SetupStrings } from '../../../strings/setup/setupStrings';
import { grantWords } from './holders';

type Words = Pick<SetupStrings, 'faults' | 'changes' | 'check'>;

/** What is wrong, what it means or what a person does, and the words on the button that repairs it. */
export type FaultWords = { readonly what: string; readonly todo: string; readonly repair: string };

export const faultSentence = (fault: Fault, { faults: words, changes, check }: Words): FaultWords => {
  const { repair } = check;
  switch (fault.kind) {
    case 'listGone':
    case 'inherits':
      return { ...words[fault.kind], what: words[fault.kind].what(fault.list.title) };
    case 'tooMuchAccess': {
      const { what, repair: remove } = words.tooMuchAccess[fault.level];
      return { what: what(fault.list.title, fault.principal.title), todo: '', repair: remove };
    }
    case 'tooLittleAccess': {
      const given = fault.grants.map(grant => grantWords(grant, changes));
      return { ...words.tooLittleAccess, what: words.tooLittleAccess.what(fault.list.title, given) };
    }
    case 'rowPermissions':
    case 'sharingLink': {
      const { list, row, title } = fault;
      const { what, whatFile, repair: follow } = words[fault.kind];
      return {
        what: list.template === 101 && title ? whatFile(list.title, title) : what(list.title, row, title),
        todo: fault.kind === 'sharingLink' ? words.sharingLink.todo : words.rowPermissions.who(fault.who),
        repair: follow
      };
    }
    case 'rowsNotChecked':
    case 'permissionsNotChecked':
      return { what: words[fault.kind].what(fault.list.title), todo: words[fault.kind].todo, repair };
    case 'manyOwners':
      return { what: words.manyOwners.what(fault.count), todo: words.manyOwners.todo, repair };
    case 'guests':
      return { what: words.guests.what(fault.people.map(({ title }) => title)), todo: words.guests.todo, repair };
    case 'everyoneInGroup':
      return { what: words.everyoneInGroup.what(fault.group, fault.principal.title), todo: words.everyoneInGroup.todo, repair };
    case 'emptyGroup':
      return { what: words.emptyGroup.what(fault.group), todo: words.emptyGroup.todo, repair };
    case 'hiddenMembers':
      return { ...words.hiddenMembers, what: words.hiddenMembers.what(fault.group) };
    case 'timeZone':
      return { what: words.timeZone.what(fault.name), todo: words.timeZone.todo, repair };
  }
};

/** Faults that say what could not be looked at, rather than what is wrong. */
export const isNotChecked = ({ kind }: Fault): boolean => kind === 'rowsNotChecked' || kind === 'permissionsNotChecked';
