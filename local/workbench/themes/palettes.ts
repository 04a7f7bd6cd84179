import type { IPalette, ISemanticColors } from '@fluentui/react/lib/Theme';

/** Fluent's own light palette is what `createTheme` starts from; SharePoint's differs only in these. */
export const light: Partial<IPalette> = { themePrimary: '#0078d4' };

export const dark: Partial<IPalette> = {
  themeDarker: '#82c7ff',
  themeDark: '#6cb8f6',
  themeDarkAlt: '#3aa0f3',
  themePrimary: '#4ba6f5',
  themeSecondary: '#0078d4',
  themeTertiary: '#235a85',
  themeLight: '#004c87',
  themeLighter: '#043862',
  themeLighterAlt: '#092c47',
  accent: '#4ba6f5',
  black: '#ffffff',
  neutralDark: '#faf9f8',
  neutralPrimary: '#f3f2f1',
  neutralPrimaryAlt: '#c8c6c4',
  neutralSecondary: '#b3b0ad',
  neutralSecondaryAlt: '#979693',
  neutralTertiary: '#8a8886',
  neutralTertiaryAlt: '#484644',
  neutralQuaternary: '#3b3a39',
  neutralQuaternaryAlt: '#323130',
  neutralLight: '#292827',
  neutralLighter: '#252423',
  neutralLighterAlt: '#201f1e',
  white: '#1b1a19',
  redDark: '#f1707b'
};

const black = '#000000';
const white = '#ffffff';
const cyan = '#1aebff';
const yellow = '#ffff01';

/** Black, white and two signal colours: what Teams calls its contrast theme, and Windows its darkest. */
export const contrast: Partial<IPalette> = {
  themeDarker: yellow,
  themeDark: yellow,
  themeDarkAlt: yellow,
  themePrimary: cyan,
  themeSecondary: cyan,
  themeTertiary: cyan,
  themeLight: '#0b4a50',
  themeLighter: '#0b4a50',
  themeLighterAlt: black,
  accent: cyan,
  black: white,
  neutralDark: white,
  neutralPrimary: white,
  neutralPrimaryAlt: white,
  neutralSecondary: white,
  neutralSecondaryAlt: white,
  neutralTertiary: white,
  neutralTertiaryAlt: white,
  neutralQuaternary: white,
  neutralQuaternaryAlt: '#1f1f1f',
  neutralLight: '#1f1f1f',
  neutralLighter: '#1f1f1f',
  neutralLighterAlt: black,
  white: black,
  redDark: '#ff8b94'
};

/** Where other themes divide by shades of grey, this one draws lines. */
export const contrastLines: Partial<ISemanticColors> = {
  bodyDivider: white,
  bodyFrameDivider: white,
  menuDivider: white,
  variantBorder: white,
  inputBorder: white,
  buttonBorder: white,
  primaryButtonBorder: white
};
