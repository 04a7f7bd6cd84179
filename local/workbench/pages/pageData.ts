import type { ITheme } from '@fluentui/react/lib/Theme';
import type { ComponentManifest } from '../runtime/manifest';

/** What the server tells the page's application, in a JSON script element. */
export interface PageData {
  readonly culture: 'sv-SE' | 'en-US';
  readonly mode: 'read' | 'edit';
  readonly layout: 'article' | 'full' | 'third';
  readonly inTeams: boolean;
  readonly pageTheme: ITheme;
  readonly sectionTheme: ITheme;
  readonly fontsUrl: string;
  readonly manifest: ComponentManifest;
  readonly webPart: WebPartData;
  /** False when the page has never been saved: the properties are the manifest's. */
  readonly isSaved: boolean;
}

/** A web part as SharePoint keeps it in a page. */
export interface WebPartData {
  readonly id: string;
  readonly instanceId: string;
  readonly title: string;
  readonly description?: string;
  readonly dataVersion: string;
  readonly properties?: unknown;
  readonly serverProcessedContent?: unknown;
}

/** The element ids that server and browser agree on. */
export const elements = {
  preloaded: 'preloaded-data',
  page: 'page-data',
  canvas: 'canvas',
  webPart: 'web-part',
  configure: 'configure-web-part',
  save: 'save-page',
  saving: 'saving-state',
  teamsFrame: 'teams-frame'
} as const;

/** What Teams' frame knows about the person and the tab. */
export interface TeamsFrameData {
  readonly user: { readonly title: string; readonly principalName: string };
  readonly culture: PageData['culture'];
  readonly theme: 'default' | 'dark' | 'contrast';
}
