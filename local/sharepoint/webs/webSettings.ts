import { flagOf, numberOf, textOf } from '../odata/body';
import type { Value } from '../odata/entity';
import type { WebSettings } from '../storage/webs';

/** As a new modern web has them. */
export const newWebSettings: WebSettings = {
  siteLogoUrl: null,
  quickLaunchEnabled: true,
  horizontalQuickLaunch: false,
  treeViewEnabled: false,
  megaMenuEnabled: false,
  navAudienceTargetingEnabled: false,
  headerEmphasis: 0,
  headerLayout: 0,
  hideTitleInHeader: false,
  logoAlignment: 0,
  footerEnabled: false,
  footerEmphasis: 0,
  footerLayout: 0,
  searchScope: 0,
  noCrawl: false,
  enableMinimalDownload: false,
  syndicationEnabled: true,
  overwriteTranslationsOnChange: false,
  commentsOnSitePagesDisabled: false,
  membersCanShare: true,
  requestAccessEmail: '',
  containsConfidentialInfo: false,
};

type Kept = { readonly name: keyof WebSettings; read(value: unknown): Partial<WebSettings> };

const flag = (name: keyof WebSettings): Kept => ({ name, read: value => ({ [name]: flagOf(value) ?? false }) });
const number = (name: keyof WebSettings): Kept => ({ name, read: value => ({ [name]: numberOf(value) ?? 0 }) });
const text = (name: keyof WebSettings): Kept => ({ name, read: value => ({ [name]: textOf(value) ?? '' }) });

/** The properties of a web that clients may set, and where they are kept. */
const kept: Readonly<Record<string, Kept>> = {
  CommentsOnSitePagesDisabled: flag('commentsOnSitePagesDisabled'),
  ContainsConfidentialInfo: flag('containsConfidentialInfo'),
  EnableMinimalDownload: flag('enableMinimalDownload'),
  FooterEmphasis: number('footerEmphasis'),
  FooterEnabled: flag('footerEnabled'),
  FooterLayout: number('footerLayout'),
  HeaderEmphasis: number('headerEmphasis'),
  HeaderLayout: number('headerLayout'),
  HideTitleInHeader: flag('hideTitleInHeader'),
  HorizontalQuickLaunch: flag('horizontalQuickLaunch'),
  LogoAlignment: number('logoAlignment'),
  MegaMenuEnabled: flag('megaMenuEnabled'),
  MembersCanShare: flag('membersCanShare'),
  NavAudienceTargetingEnabled: flag('navAudienceTargetingEnabled'),
  NoCrawl: flag('noCrawl'),
  OverwriteTranslationsOnChange: flag('overwriteTranslationsOnChange'),
  QuickLaunchEnabled: flag('quickLaunchEnabled'),
  RequestAccessEmail: text('requestAccessEmail'),
  SearchScope: number('searchScope'),
  SiteLogoUrl: { name: 'siteLogoUrl', read: value => ({ siteLogoUrl: textOf(value) || null }) },
  SyndicationEnabled: flag('syndicationEnabled'),
  TreeViewEnabled: flag('treeViewEnabled'),
};

const keptNamed = (property: string): Kept | undefined => (Object.hasOwn(kept, property) ? kept[property] : undefined);

/** What is kept, and the rest, which may only say what is so already. */
export const webSettingsFrom = (entry: ReadonlyMap<string, unknown>): { readonly settings: Partial<WebSettings>; readonly others: ReadonlyMap<string, unknown> } => {
  const others = new Map([...entry].filter(([property]) => !keptNamed(property)));
  return { settings: Object.assign({}, ...[...entry].map(([property, value]) => keptNamed(property)?.read(value))) as Partial<WebSettings>, others };
};

/** Undefined for a property that is not a setting. */
export const webSettingValue = (settings: WebSettings, property: string): Value | undefined => {
  const setting = keptNamed(property);
  return setting && settings[setting.name];
};
