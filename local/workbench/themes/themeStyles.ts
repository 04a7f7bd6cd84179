import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/tokens';
import { themesNamed, type ThemeName } from './themes';

const fluent9: Readonly<Record<ThemeName, Theme>> = {
  light: webLightTheme,
  section: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme
};

/** The page's colours as custom properties: Fluent 9's tokens, which the property pane reads from :root, and this host's own few. */
export const themeStyles = (name: ThemeName): string => {
  const { page, section } = themesNamed(name);
  const own = {
    pageBackground: page.semanticColors.bodyBackground,
    pageText: page.semanticColors.bodyText,
    pageSubtext: page.semanticColors.bodySubtext,
    pageLink: page.semanticColors.link,
    pageDivider: page.semanticColors.bodyDivider,
    barBackground: page.palette.neutralLighterAlt,
    sectionBackground: section.semanticColors.bodyBackground,
    sectionText: section.semanticColors.bodyText
  };
  const properties = Object.entries({ ...fluent9[name], ...own }).map(([property, value]) => `--${property}:${value}`);
  return `:root{color-scheme:${page.isInverted ? 'dark' : 'light'};${properties.join(';')}}`;
};
