import type { SiteTheme } from '../shared/siteTheme';

const fallback = {
  text: '#242424',
  subtle: '#5c5c5c',
  background: 'transparent',
  surface: '#faf9f8',
  line: '#d1d1d1',
  link: '#0f548c',
  accent: '#0f6cbd',
  warning: '#8a3707'
} as const;

export type ThemeVariable = keyof typeof fallback;

/** The page's colours, all from the site's theme or the section's variant, so that dark and coloured sections work. */
export const themeVariables = (theme: SiteTheme | undefined): Readonly<Record<`--lg-${ThemeVariable}`, string>> => {
  const { semanticColors = {}, palette = {} } = theme ?? {};
  return {
    '--lg-text': semanticColors.bodyText ?? palette.neutralPrimary ?? fallback.text,
    '--lg-subtle': semanticColors.bodySubtext ?? palette.neutralSecondary ?? fallback.subtle,
    '--lg-background': semanticColors.bodyBackground ?? fallback.background,
    '--lg-surface': palette.neutralLighterAlt ?? fallback.surface,
    '--lg-line': semanticColors.bodyDivider ?? palette.neutralLight ?? fallback.line,
    '--lg-link': semanticColors.link ?? palette.themePrimary ?? fallback.link,
    '--lg-accent': palette.themePrimary ?? semanticColors.link ?? fallback.accent,
    '--lg-warning': semanticColors.warningText ?? semanticColors.bodyText ?? fallback.warning
  };
};
