import type { Change, Finding } from '../change';
import type { DesiredList } from '../desiredSite';
import { isClosed } from '../desiredSite';
import type { FoundRegister, FoundSite, UniqueRow } from '../foundSite';

import { excessIn, isSharingLink } from './accessLevels';

const findingsOfRow = (list: DesiredList, site: FoundSite, { id, title, holdings }: UniqueRow): readonly Finding[] => {
  const repair: readonly Change[] = [{ kind: 'inheritRow', list, row: id }];
  const isShared = holdings.some(({ principal }) => isSharingLink(principal));
  const people = holdings.filter(({ principal }) => !isSharingLink(principal));
  const excess = excessIn(list, site, people).map(({ principal }) => principal.title);
  const link: readonly Finding[] = isShared ? [{ severity: 'alarm', fault: { kind: 'sharingLink', list, row: id, title }, repair }] : [];
  if (isShared && excess.length === 0) return link;
  // Permissions that let nobody new in may still shut somebody out, and then figures are counted on fewer rows.
  const who = excess.length > 0 ? excess : people.map(({ principal }) => principal.title);
  return [...link, { severity: excess.length > 0 ? 'alarm' : 'warning', fault: { kind: 'rowPermissions', list, row: id, title, who }, repair }];
};

/** Rows and files of a closed list that do not follow it. */
export const rowFindings = (list: DesiredList, register: FoundRegister, site: FoundSite): readonly Finding[] => {
  if (!isClosed(list)) return [];
  if (!register.uniqueRows) return [{ severity: 'warning', fault: { kind: 'rowsNotChecked', list } }];
  return register.uniqueRows.flatMap(row => findingsOfRow(list, site, row));
};
