import type { ITheme } from '@fluentui/react/lib/Theme';
import { createTheme } from '@fluentui/react/lib/Theme';

import type { SiteTheme } from './siteTheme';

/**
 * Fluent's theme from the site's. The typeface is the page's own: Fluent's default names one that browsers without
 * Segoe would fetch from another host.
 */
export const fluentThemeOf = (theme: SiteTheme | undefined): ITheme =>
  createTheme({
    palette: theme?.palette ?? {},
    semanticColors: theme?.semanticColors ?? {},
    isInverted: theme?.isInverted ?? false,
    defaultFontStyle: { fontFamily: 'inherit' }
  });
