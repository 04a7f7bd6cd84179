import type { Change } from './change';
import type { DesiredSite } from './desiredSite';
import type { FoundPrincipal, FoundSite } from './foundSite';

/**
 * What setup asks of a site. Every method throws an error whose message is SharePoint's own.
 * Nothing here removes a column or a row, nor a list, view or column that somebody else made.
 */
export interface Administration {
  /** Reads everything that setup compares, with the caller's rights, in as few requests as it can. */
  read(desired: DesiredSite): Promise<FoundSite>;

  /**
   * Makes one change. Asked again, or by two owners at once, it ends the same: what is already there is left, and who
   * made a second of something takes it back.
   */
  make(change: Change, desired: DesiredSite): Promise<void>;

  /** @param who an e-mail address or login name. @throws when SharePoint does not know them */
  addMember(group: string, who: string): Promise<FoundPrincipal>;
}
