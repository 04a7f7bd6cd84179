import { isTimeZoneId } from './time/timeZones';

/** Who and what exists before the first request: people, and site collections with their three groups. */
export type FarmUser = { readonly key: string; readonly title: string; readonly email: string };

export type FarmSite = {
  /** Server-relative, such as '/sites/kungsholmen'; '/' is the root site. */
  readonly url: string;
  readonly title: string;
  /** SharePoint's own number: 4 = Stockholm, 13 = Pacific, 2 = London. */
  readonly timeZoneId: number;
  /** 1053 = Swedish, 1033 = English. */
  readonly language: number;
  readonly owners: readonly string[];
  readonly members: readonly string[];
  readonly visitors: readonly string[];
  readonly siteAdmins?: readonly string[];
};

export type Farm = {
  readonly defaultUser: string;
  readonly users: readonly FarmUser[];
  readonly sites: readonly FarmSite[];
};

/** The first thing that is wrong with a farm, as a Swedish sentence, or nothing. */
export const farmProblem = (farm: Farm): string | undefined => {
  if (!Array.isArray(farm?.users) || !Array.isArray(farm?.sites)) return 'Gården saknar users eller sites.';
  const keys = new Set(farm.users.map(user => user.key));
  if (!keys.has(farm.defaultUser)) return `Gårdens defaultUser "${farm.defaultUser}" finns inte bland användarna.`;
  for (const site of farm.sites) {
    if (!/^\/(?:[^\s?#]*[^/\s?#])?$/.test(site.url)) return `Webbplatsens adress "${site.url}" måste börja med / och får inte sluta med /.`;
    if (!isTimeZoneId(site.timeZoneId)) return `Webbplatsen ${site.url} har den okända tidszonen ${site.timeZoneId}.`;
    if (site.language !== 1053 && site.language !== 1033) return `Webbplatsen ${site.url} har språket ${site.language}; bara 1053 och 1033 finns.`;
    const named = [...site.owners, ...site.members, ...site.visitors, ...(site.siteAdmins ?? [])];
    const stranger = named.find(key => !keys.has(key));
    if (stranger !== undefined) return `Webbplatsen ${site.url} nämner användaren "${stranger}" som inte finns.`;
  }
  return undefined;
};

/** Where the site is kept: '/sites/x', and '' for the root site, so that paths can be put after it. */
export const sitePathOf = (site: FarmSite): string => (site.url === '/' ? '' : site.url);

/** `i:0#.f|membership|key@domain`: the domain is that of the person's e-mail. */
export const loginNameOf = (user: FarmUser): string => `i:0#.f|membership|${principalNameOf(user)}`;

export const principalNameOf = (user: FarmUser): string => `${user.key}@${user.email.split('@')[1] ?? 'local'}`.toLowerCase();

/** People are named by key, login name, principal name or e-mail, without regard to case. */
export const farmUserNamed = (farm: Farm, name: string): FarmUser | undefined => {
  const wanted = name.toLowerCase();
  return farm.users.find(user =>
    [user.key, loginNameOf(user), principalNameOf(user), user.email].some(known => known.toLowerCase() === wanted)
  );
};
