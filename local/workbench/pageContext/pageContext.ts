import type { SharePoint } from '../host/sharePoint';
import { stableGuid } from '../stableGuid';
import { localeIdOf, localeNameOf } from './locales';
import type { Permissions } from './permissions';
import { timeZoneDataOf, type RestTimeZone } from './timeZoneData';

interface Web {
  readonly Id: string;
  readonly Title: string;
  readonly Description: string;
  readonly Url: string;
  readonly ServerRelativeUrl: string;
  readonly Language: number;
  readonly WebTemplate: string;
  readonly EffectiveBasePermissions: Permissions;
}

interface CurrentUser {
  readonly Id: number;
  readonly Title: string;
  readonly Email: string;
  readonly LoginName: string;
  readonly UserPrincipalName: string | null;
  readonly IsSiteAdmin: boolean;
}

interface ContextInfo {
  readonly FormDigestValue: string;
  readonly FormDigestTimeoutSeconds: number;
}

export interface SitePage {
  /** The web's server-relative address. */
  readonly web: string;
  readonly path: string;
  readonly culture: string;
}

export type PageContext = Awaited<ReturnType<typeof pageContextOf>>;

/** `spPageContextInfo`, as SharePoint writes it into its pages: what the site and the person really are, asked of the site. */
export const pageContextOf = async (sharePoint: SharePoint, { web: address, path, culture }: SitePage) => {
  const webFields = 'Id,Title,Description,Url,ServerRelativeUrl,Language,WebTemplate,EffectiveBasePermissions';
  const [web, site, user, timeZone, context] = await Promise.all([
    sharePoint.get<Web>(`${address}/_api/web?$select=${webFields}`),
    sharePoint.get<{ readonly Id: string }>(`${address}/_api/site?$select=Id`),
    sharePoint.get<CurrentUser>(`${address}/_api/web/currentuser`),
    sharePoint.get<RestTimeZone>(`${address}/_api/web/regionalsettings/timezone`),
    sharePoint.post<ContextInfo>(`${address}/_api/contextinfo`)
  ]);
  const principalName = user.UserPrincipalName ?? user.LoginName.split('|').pop() ?? user.Email;
  return {
    webId: web.Id,
    webTitle: web.Title,
    webDescription: web.Description,
    webAbsoluteUrl: web.Url,
    webServerRelativeUrl: web.ServerRelativeUrl,
    webLanguage: web.Language,
    webLanguageName: localeNameOf(web.Language),
    webTemplate: web.WebTemplate,
    webLogoUrl: '',
    webPermMasks: { High: Number(web.EffectiveBasePermissions.High), Low: Number(web.EffectiveBasePermissions.Low) },
    webTimeZoneData: timeZoneDataOf(timeZone),
    webFirstDayOfWeek: 1,
    siteId: site.Id,
    siteAbsoluteUrl: web.Url,
    siteServerRelativeUrl: web.ServerRelativeUrl,

    userId: user.Id,
    userDisplayName: user.Title,
    userEmail: user.Email,
    userLoginName: user.LoginName,
    userPrincipalName: principalName,
    isSiteAdmin: user.IsSiteAdmin,
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    // Says that there is no Entra ID to sign in to; the framework would otherwise open its sign-in page in a hidden frame.
    isEmailAuthenticationGuestUser: true,
    preferUserTimeZone: false,

    formDigestValue: context.FormDigestValue,
    formDigestTimeoutSeconds: context.FormDigestTimeoutSeconds,
    serverTime: new Date().toISOString(),

    currentCultureName: culture,
    currentUICultureName: culture,
    currentLanguage: localeIdOf(culture),
    serverRequestPath: path,
    layoutsUrl: '_layouts/15',
    listId: '',
    listPermsMask: { High: 0, Low: 0 },
    pageItemId: -1,
    sitePagesEnabled: true,
    sitePagesFeatureVersion: 5,
    isAppWeb: false,
    isNoScriptEnabled: true,
    RecycleBinItemCount: 0,
    featureInfo: {},

    aadTenantId: stableGuid('tenant'),
    aadUserId: stableGuid(principalName),
    aadSessionId: stableGuid('session'),
    aadInstanceUrl: 'https://login.microsoftonline.com',
    // Must be an absolute address, or the framework's Graph client fails before anyone asks it anything.
    msGraphEndpointUrl: 'https://graph.microsoft.com',
    spfx3rdPartyServicePrincipalId: stableGuid('principal'),
    CorrelationId: stableGuid('correlation'),
    ExpFeatures: [],
    ECSClientFeatures: [],
    killSwitches: {},
    cdnPrefix: '',
    env: 'local',
    isSPO: true
  };
};
