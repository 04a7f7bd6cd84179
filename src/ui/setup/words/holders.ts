import type { DesiredList, Grant, Principal } from '../../../provisioning/desiredSite';
import { roleKinds } from '../../../provisioning/desiredSite';
import type { SetupStrings } from '../../../strings/setup/setupStrings';

type Words = SetupStrings['changes'];

/** The product's groups without the letters that they begin with: "ISAM". */
const nameOf = (principal: Principal, words: Words): string =>
  'group' in principal ? principal.group.replace(/^LG /, '') : words[principal.siteGroup];

const isOwners = (principal: Principal): boolean => 'siteGroup' in principal && principal.siteGroup === 'owners';

/** The names of those who hold a list, the owners left out; members and visitors together are everyone. */
const namesOf = (grants: readonly Grant[], words: Words): readonly string[] => {
  const holders = grants.map(({ to }) => to).filter(to => !isOwners(to));
  const isWithEveryone = (['members', 'visitors'] as const).every(group =>
    holders.some(to => 'siteGroup' in to && to.siteGroup === group)
  );
  const named = isWithEveryone ? holders.filter(to => 'group' in to) : holders;
  return [...(isWithEveryone ? [words.everyone] : []), ...named.map(to => nameOf(to, words))];
};

/** Whoever may change may read, and everyone is all there are. */
export const readersOf = ({ grants }: DesiredList, words: Words): readonly string[] => {
  const names = namesOf(grants, words);
  return names.includes(words.everyone) ? [words.everyone] : names;
};

export const editorsOf = ({ grants }: DesiredList, words: Words): readonly string[] =>
  namesOf(
    grants.filter(({ role }) => role === roleKinds.contribute),
    words
  );

export const grantWords = ({ to, role }: Grant, words: Words): string => {
  const name = nameOf(to, words);
  switch (role) {
    case roleKinds.read:
      return words.grants.read(name);
    case roleKinds.contribute:
      return words.grants.contribute(name);
    case roleKinds.fullControl:
      return words.grants.fullControl(name);
  }
};
