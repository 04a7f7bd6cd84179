import { errors } from '../../errors';
import { flagOf, textOf } from '../../odata/body';
import { groupShape } from '../../shapes/principal';
import type { GroupSettings } from '../../storage/principals';

type Read = (value: unknown) => Partial<GroupSettings>;
type Flag = 'onlyMembersView' | 'membersEdit' | 'allowRequests' | 'acceptRequests';

const flag = (name: Flag): Read => value => ({ [name]: flagOf(value) === true ? 1 : 0 });

/** The properties of a group that clients may set, and where they are kept. */
const writable: Readonly<Record<string, Read>> = {
  Title: value => ({ title: textOf(value)?.trim() ?? '' }),
  Description: value => ({ description: textOf(value) ?? '' }),
  OnlyAllowMembersViewMembership: flag('onlyMembersView'),
  AllowMembersEditMembership: flag('membersEdit'),
  AllowRequestToJoinLeave: flag('allowRequests'),
  AutoAcceptRequestToJoinLeave: flag('acceptRequests'),
  RequestToJoinLeaveEmailSetting: value => ({ requestEmail: textOf(value) ?? '' }),
  // SharePoint answers 204 and leaves the owner as it was: only SetUserAsOwner changes it.
  Owner: () => ({}),
};

export const groupSettingsFrom = (entry: ReadonlyMap<string, unknown>): Partial<GroupSettings> =>
  [...entry].reduce<Partial<GroupSettings>>((settings, [name, value]) => {
    const read = Object.hasOwn(writable, name) ? writable[name] : undefined;
    if (!read) throw errors.propertyUnknown(name, groupShape.type);
    return { ...settings, ...read(value) };
  }, {});
