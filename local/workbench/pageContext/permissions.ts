/** SharePoint's 64 permissions as two halves: decimal strings in REST, numbers in the page context. */
export interface Permissions {
  readonly High: string | number;
  readonly Low: string | number;
}

/** Of SPBasePermissions, both in the lower half. */
const addListItems = 0x2;
const editListItems = 0x4;

const has = ({ Low }: Permissions, permission: number): boolean => (Number(Low) & permission) !== 0;

export const mayAddItems = (permissions: Permissions): boolean => has(permissions, addListItems);
export const mayEditItems = (permissions: Permissions): boolean => has(permissions, editListItems);

/** A site's pages are items of a library, asked about on the whole web. */
export const mayEditPages = mayEditItems;
