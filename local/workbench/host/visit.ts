import type { Farm, FarmUser } from '../../sharepoint/farm';
import { themeNames, type ThemeName } from '../themes/themes';

export const cultures = ['sv-SE', 'en-US'] as const;
export type Culture = (typeof cultures)[number];

/** Who looks at a page and how: read from the address, and the user else from the cookie. */
export interface Visit {
  readonly user: FarmUser;
  readonly culture: Culture;
  readonly theme: ThemeName;
  readonly mode: 'read' | 'edit';
  readonly layout: 'article' | 'full' | 'third';
  readonly inTeams: boolean;
  /** A policy like SharePoint's, which is looser, instead of this host's own. */
  readonly sharePointPolicy: boolean;
}

export const userCookie = 'local-user';

/** Undefined when the address names a user who does not exist: nobody else should then be shown the page. */
export const visitOf = (query: URLSearchParams, cookies: string | undefined, farm: Farm): Visit | undefined => {
  const named = query.get('user');
  const remembered = farm.users.find(({ key }) => key === cookieIn(cookies, userCookie));
  const user = named === null ? (remembered ?? defaultUserOf(farm)) : farm.users.find(({ key }) => key === named);
  return (
    user && {
      user,
      culture: oneOf(cultures, query.get('culture'), 'sv-SE'),
      theme: oneOf(themeNames, query.get('theme'), 'light'),
      mode: oneOf(['read', 'edit'] as const, query.get('mode'), 'read'),
      layout: oneOf(['article', 'full', 'third'] as const, query.get('layout'), 'article'),
      inTeams: query.get('host') === 'teams',
      sharePointPolicy: query.get('csp') === 'sharepoint'
    }
  );
};

const defaultUserOf = (farm: Farm): FarmUser | undefined => farm.users.find(({ key }) => key === farm.defaultUser);

const oneOf = <Value extends string>(values: readonly Value[], wanted: string | null, otherwise: Value): Value =>
  values.find(value => value === wanted) ?? otherwise;

const cookieIn = (cookies: string | undefined, name: string): string | undefined =>
  cookies?.split(/;\s*/).find(cookie => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
