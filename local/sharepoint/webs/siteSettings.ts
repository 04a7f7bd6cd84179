import { errors } from '../errors';
import { flagOf, textOf } from '../odata/body';
import { siteShape } from '../shapes/web';
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

export const siteSettingsFrom = (entry: ReadonlyMap<string, unknown>): SiteSettings =>
  Object.fromEntries(
    [...entry].map(([name, value]): readonly [string, string | boolean] => {
      const present = Object.hasOwn(asBorn, name) ? asBorn[name] : undefined;
      if (typeof present === 'boolean') return [name, flagOf(value) ?? false];
      if (typeof present === 'string') return [name, textOf(value) ?? ''];
      if (Object.hasOwn({ ...siteShape.properties, ...siteShape.onRequest }, name)) throw errors.notBuilt(`setting ${name} of a site`);
      throw errors.propertyUnknown(name, siteShape.type);
    })
  );

/** Undefined for a property that is not a setting. */
export const siteSettingValue = (settings: SiteSettings, name: string): string | boolean | undefined =>
  Object.hasOwn(asBorn, name) ? (settings[name] ?? asBorn[name]) : undefined;
