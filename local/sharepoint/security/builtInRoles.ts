import type { Words } from '../locale/language';
import type { PermissionMask } from './permissionMask';

/** The permission levels of every site. Their names follow the site's language; their kinds do not. */
export type BuiltInRole = {
  readonly id: number;
  readonly kind: number;
  readonly name: Words;
  readonly description: Words;
  readonly mask: PermissionMask;
  readonly hidden: boolean;
};

export const roleIds = {
  fullControl: 1073741829,
  design: 1073741828,
  edit: 1073741830,
  contribute: 1073741827,
  read: 1073741826,
  limitedAccess: 1073741825,
} as const;

/** In the order SharePoint shows them. */
export const builtInRoles: readonly BuiltInRole[] = [
  {
    id: roleIds.fullControl,
    kind: 5,
    name: { 1053: 'Fullständig behörighet', 1033: 'Full Control' },
    description: { 1053: 'Har fullständig behörighet.', 1033: 'Has full control.' },
    mask: { high: 2147483647, low: 4294967295 },
    hidden: false,
  },
  {
    id: roleIds.design,
    kind: 4,
    name: { 1053: 'Design', 1033: 'Design' },
    description: { 1053: 'Kan visa, lägga till, uppdatera, ta bort, godkänna och anpassa.', 1033: 'Can view, add, update, delete, approve, and customize.' },
    mask: { high: 432, low: 1012866047 },
    hidden: false,
  },
  {
    id: roleIds.edit,
    kind: 6,
    name: { 1053: 'Redigera', 1033: 'Edit' },
    description: {
      1053: 'Kan lägga till, redigera och ta bort listor; kan visa, lägga till, uppdatera och ta bort listobjekt och dokument.',
      1033: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    },
    mask: { high: 432, low: 1011030767 },
    hidden: false,
  },
  {
    id: roleIds.contribute,
    kind: 3,
    name: { 1053: 'Delta', 1033: 'Contribute' },
    description: { 1053: 'Kan visa, lägga till, uppdatera och ta bort listobjekt och dokument.', 1033: 'Can view, add, update, and delete list items and documents.' },
    mask: { high: 432, low: 1011028719 },
    hidden: false,
  },
  {
    id: roleIds.read,
    kind: 2,
    name: { 1053: 'Läsa', 1033: 'Read' },
    description: { 1053: 'Kan visa sidor och listobjekt och hämta dokument.', 1033: 'Can view pages and list items and download documents.' },
    mask: { high: 176, low: 138612833 },
    hidden: false,
  },
  {
    id: roleIds.limitedAccess,
    kind: 1,
    name: { 1053: 'Begränsad åtkomst', 1033: 'Limited Access' },
    description: {
      1053: 'Kan visa vissa listor, dokumentbibliotek, listobjekt, mappar eller dokument när behörighet har getts.',
      1033: 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    },
    mask: { high: 48, low: 134287360 },
    hidden: true,
  },
];
