/** What the store needs to know about the site that holds the registers, and about the page that asks. */
export interface SharePointConnection {
  /** Absolute, without a slash at the end. */
  readonly siteUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The digest that the page was delivered with. It opens the page's own site only. */
  readonly pageDigest?: { readonly siteUrl: string; value(): string };
  /** Called when SharePoint has asked us to wait, so that the page can say so. */
  readonly onWaiting?: (seconds: number) => void;
}

/** The site's address on its server: `/sites/name`, or nothing for the root site. */
export const serverRelative = (siteUrl: string): string => new URL(siteUrl).pathname.replace(/\/$/, '');
