import type { Change } from '../../../provisioning/change';
import type { DesiredSite } from '../../../provisioning/desiredSite';
import type { AdministeredSite } from './administeredSite';
import { addColumns, changeColumns } from './changeColumns';
import { formatForm } from './changeForm';
import { createGroup, showMembers } from './changeGroups';
import { changeList, createList } from './changeLists';
import { inheritRow, revoke, setPermissions } from './changePermissions';
import { markVersion, writeSettings } from './changeSettings';
import { addViews, changeViews } from './changeViews';
import { removeStrays } from './removeStrays';

export const makeChange = async (site: AdministeredSite, change: Change, desired: DesiredSite): Promise<void> => {
  switch (change.kind) {
    case 'createGroup':
      return createGroup(site, change.group);
    case 'showMembers':
      return showMembers(site, change.group);
    case 'createList':
      return createList(site, change.list);
    case 'changeList':
      return changeList(site, change.list, change.aspects);
    case 'addColumns':
      return addColumns(site, change.list, change.columns, desired);
    case 'changeColumns':
      return changeColumns(site, change.list, change.columns);
    case 'addViews':
      return addViews(site, change.list, change.views);
    case 'changeViews':
      return changeViews(site, change.list, change.views);
    case 'formatForm':
      return formatForm(site, change.list);
    case 'setPermissions':
      return setPermissions(site, change.list, change.missing);
    case 'revoke':
      return revoke(site, change.list, change.from);
    case 'inheritRow':
      return inheritRow(site, change.list, change.row);
    case 'writeSettings':
      return writeSettings(site, change, desired);
    case 'markVersion':
      await removeStrays(site, desired);
      return markVersion(site, change.version);
  }
};
