import { createTheme, type ITheme } from '@fluentui/react/lib/Theme';
import { getSoftVariant } from '@fluentui/scheme-utilities';
import { contrast, contrastLines, dark, light } from './palettes';

export const themeNames = ['light', 'dark', 'contrast', 'section'] as const;
export type ThemeName = (typeof themeNames)[number];

export interface PageThemes {
  /** The whole page's, which themed style sheets and the property pane follow. */
  readonly page: ITheme;
  /** The section's the web part lies in, which it gets from the ThemeProvider. */
  readonly section: ITheme;
}

const everywhere = (theme: ITheme): PageThemes => ({ page: theme, section: theme });

const lightTheme = createTheme({ palette: light });

const themes: Readonly<Record<ThemeName, PageThemes>> = {
  light: everywhere(lightTheme),
  dark: everywhere(createTheme({ palette: dark, isInverted: true })),
  contrast: everywhere(createTheme({ palette: contrast, semanticColors: contrastLines, isInverted: true })),
  // A section with a coloured background on a light page: the very function with which SharePoint makes its variants.
  section: { page: lightTheme, section: getSoftVariant(lightTheme) as ITheme }
};

export const themesNamed = (name: ThemeName): PageThemes => themes[name];
