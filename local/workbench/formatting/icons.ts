import { initializeIcons } from '@fluentui/font-icons-mdl2';
import { getIcon, setIconOptions } from '@fluentui/react/lib/Styling';
import type { Html } from '../pages/html';

export interface Icon {
  readonly glyph: string;
  readonly font: string;
}

/** Stands in the fonts' addresses until a page says where it has them. */
const somewhere = 'somewhere/';

const addresses = new Map<string, string>();

initializeIcons(somewhere);
// A format may ask for an icon that nobody has: then there is none.
setIconOptions({ disableWarnings: true });

/** An icon of Fluent's by its name: the sign, and the font that has it. */
export const iconNamed = (name: string): Icon | undefined => {
  const { code, subset } = getIcon(/^\w{1,60}$/.test(name) ? name : '') ?? {};
  const font = subset?.fontFace?.fontFamily?.replace(/"/g, '');
  const source = /'([^']+)'/.exec(String(subset?.fontFace?.src ?? ''))?.[1];
  if (typeof code !== 'string' || !font || !source) return undefined;
  addresses.set(font, source.replace(somewhere, ''));
  return { glyph: code, font };
};

/** Rules for the fonts that a piece of a page names, to be fetched from where the host has them. */
export const iconFonts = (content: Html, fontsUrl: string): string => {
  const named = new Set([...content.text.matchAll(/font-family:(FabricMDL2Icons[\w-]*)/g)].map(([, font = '']) => font));
  return [...named].map(font => `@font-face{font-family:${font};src:url("${fontsUrl}${addresses.get(font)}") format("woff")}`).join('');
};
