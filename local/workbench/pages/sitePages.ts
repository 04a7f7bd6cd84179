import type { Culture } from '../host/visit';

/** A page of every local site: its file name, its heading and the one web part on it. */
export interface SitePageDefinition {
  readonly file: string;
  readonly webPart: string;
  readonly title: Readonly<Record<Culture, string>>;
}

export const sitePages: readonly SitePageDefinition[] = [
  {
    file: 'Ledningens-genomgang.aspx',
    webPart: 'ManagementReviewWebPart',
    title: { 'sv-SE': 'Ledningens genomgång', 'en-US': 'Management review' }
  },
  {
    file: 'Register.aspx',
    webPart: 'RegistersWebPart',
    title: { 'sv-SE': 'Register', 'en-US': 'Registers' }
  }
];
