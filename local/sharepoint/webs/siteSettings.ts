import { flagOf, textOf } from '../odata/body';
import type { SiteSettings } from '../storage/sites';

/** The properties of a site collection that clients may set, as a new one has them. */
const asBorn: SiteSettings = {
  AllowDesigner: true,
  AllowMasterPageEditing: false,
  AllowRevertFromTemplate: false,
  Classification: '',
  CommentsOnSitePagesDisabled: false,
  ShareByEmailEnabled: true,
  ShowUrlStructure: false,
  SocialBarOnSitePagesDisabled: false,
  TrimAuditLog: true,
};

/** What is kept, and the rest, which may only say what is so already. */
export const siteSettingsFrom = (entry: ReadonlyMap<string, unknown>): { readonly settings: SiteSettings; readonly others: ReadonlyMap<string, unknown> } => {
  const settings: Record<string, string | boolean> = {};
  const others = new Map<string, unknown>();
  for (const [name, value] of entry) {
    const present = Object.hasOwn(asBorn, name) ? asBorn[name] : undefined;
    if (present === undefined) others.set(name, value);
    else settings[name] = typeof present === 'boolean' ? (flagOf(value) ?? false) : (textOf(value) ?? '');
  }
  return { settings, others };
};

/** Undefined for a property that is not a setting. */
export const siteSettingValue = (settings: SiteSettings, name: string): string | boolean | undefined =>
  Object.hasOwn(asBorn, name) ? (settings[name] ?? asBorn[name]) : undefined;
