import type { SiteTheme } from '../../shared/siteTheme';

/** `plain` draws in the text's own colour and tells the series apart by pattern only. */
export type Tone = 'light' | 'dark' | 'plain';

const channels = (colour: string): readonly number[] | undefined => {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const digits = (long ?? short)?.slice(1).map(part => parseInt(long ? part : part + part, 16));
  return digits ?? /^rgba?\((\d+)[, ]+(\d+)[, ]+(\d+)/i.exec(colour)?.slice(1).map(Number);
};

const linear = (channel: number): number =>
  channel <= 10 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

/** Relative luminance as WCAG defines it, 0 (black) to 1 (white). */
const luminanceOf = (colour: string): number | undefined => {
  const [red, green, blue] = channels(colour) ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
};

// Each set of colours keeps 3:1 to backgrounds on its side of these limits; a strong section's colour lies between them.
const lightest = 0.8;
const darkest = 0.03;

/** The set of colours that can be seen on the section's own background. */
export const toneOf = (theme: SiteTheme | undefined): Tone => {
  const background = luminanceOf(theme?.semanticColors?.bodyBackground ?? '');
  if (background === undefined) return theme?.isInverted ? 'dark' : 'light';
  if (background >= lightest) return 'light';
  return background <= darkest ? 'dark' : 'plain';
};
