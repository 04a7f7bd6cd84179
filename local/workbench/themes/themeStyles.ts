import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/tokens';
import { themesNamed, type ThemeName } from './themes';

interface Meaning {
  readonly text: string;
  readonly background: string;
}

type Meanings = Readonly<Record<'good' | 'low' | 'warning' | 'severe' | 'problem', Meaning>>;

const lightMeanings: Meanings = {
  good: { text: '#0b5a0b', background: '#dff6dd' },
  low: { text: '#323130', background: '#f0f0f0' },
  warning: { text: '#5c4300', background: '#fff4ce' },
  severe: { text: '#8a3700', background: '#fed9cc' },
  problem: { text: '#a4262c', background: '#fde7e9' }
};

const darkMeanings: Meanings = {
  good: { text: '#9fe0a5', background: '#14361a' },
  low: { text: '#f3f2f1', background: '#3b3a39' },
  warning: { text: '#fce38a', background: '#433519' },
  severe: { text: '#ffc29a', background: '#4d2611' },
  problem: { text: '#ffa8ad', background: '#4a1a1d' }
};

/** In contrast words and icons say it all: colours are two, and lie on black. */
const contrastMeanings: Meanings = {
  good: { text: '#ffffff', background: '#000000' },
  low: { text: '#ffffff', background: '#000000' },
  warning: { text: '#ffff01', background: '#000000' },
  severe: { text: '#ffff01', background: '#000000' },
  problem: { text: '#ff8b94', background: '#000000' }
};

const meanings: Readonly<Record<ThemeName, Meanings>> = { light: lightMeanings, section: lightMeanings, dark: darkMeanings, contrast: contrastMeanings };

const meaningStyles = (name: ThemeName): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(meanings[name]).flatMap(([word, { text, background }]) => [[word, text], [`${word}-background`, background]]));

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
    sectionText: section.semanticColors.bodyText,
    // In contrast a line says what a shade says elsewhere.
    meaningLine: name === 'contrast' ? '#ffffff' : 'transparent',
    ...meaningStyles(name)
  };
  const properties = Object.entries({ ...fluent9[name], ...own }).map(([property, value]) => `--${property}:${value}`);
  return `:root{color-scheme:${page.isInverted ? 'dark' : 'light'};${properties.join(';')}}`;
};
