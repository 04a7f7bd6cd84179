import { complex } from '../odata/entity';
import type { Complex } from '../odata/entity';

/** SharePoint's 64 rights as two 32-bit halves, which is how it stores and sends them. */
export type PermissionMask = { readonly high: number; readonly low: number };

const low = (bit: number): PermissionMask => ({ high: 0, low: 2 ** (bit - 1) });
const high = (bit: number): PermissionMask => ({ high: 2 ** (bit - 33), low: 0 });

/** The rights this server checks, by SharePoint's own numbers. */
export const rights = {
  viewListItems: low(1),
  addListItems: low(2),
  editListItems: low(3),
  deleteListItems: low(4),
  openItems: low(6),
  viewVersions: low(7),
  deleteVersions: low(8),
  /** Whoever has it also reads and edits all items, whatever the list says about one's own. */
  cancelCheckout: low(9),
  managePersonalViews: low(10),
  manageLists: low(12),
  open: low(17),
  viewPages: low(18),
  addAndCustomizePages: low(19),
  manageSubwebs: low(24),
  createGroups: low(25),
  managePermissions: low(26),
  browseUserInfo: low(28),
  manageWeb: low(31),
  useRemoteApis: high(38),
  editMyUserInfo: high(41),
  enumeratePermissions: high(63),
} as const;

export const noRights: PermissionMask = { high: 0, low: 0 };
export const allRights: PermissionMask = { high: 0x7fffffff, low: 0xffffffff };

export const union = (one: PermissionMask, other: PermissionMask): PermissionMask => ({
  high: (one.high | other.high) >>> 0,
  low: (one.low | other.low) >>> 0,
});

export const without = (mask: PermissionMask, taken: PermissionMask): PermissionMask => ({
  high: (mask.high & ~taken.high) >>> 0,
  low: (mask.low & ~taken.low) >>> 0,
});

export const includes = (mask: PermissionMask, wanted: PermissionMask): boolean =>
  (mask.high & wanted.high) >>> 0 === wanted.high && (mask.low & wanted.low) >>> 0 === wanted.low;

/** 64-bit numbers travel as text. */
export const maskValue = (mask: PermissionMask): Complex =>
  complex('SP.BasePermissions', { High: String(mask.high), Low: String(mask.low) });
