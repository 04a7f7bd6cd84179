/** SharePoint's 64 permissions as two halves: decimal strings in REST, numbers in the page context. */
export interface Permissions {
  readonly High: string | number;
  readonly Low: string | number;
}

/** SPBasePermissions.EditListItems: who has it may edit the site's pages. */
const editListItems = 0x4;

export const mayEditPages = ({ Low }: Permissions): boolean => (Number(Low) & editListItems) !== 0;
