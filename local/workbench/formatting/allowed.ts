/** The style properties that a format may set: those of SharePoint's own list that cannot move a cell out of its place or fetch anything. */
const styleProperties = new Set([
  'background-color', 'color', 'fill', 'opacity', 'visibility',
  ...['', '-top', '-right', '-bottom', '-left'].flatMap(side => [`border${side}`, `border${side}-color`, `border${side}-style`, `border${side}-width`, `margin${side}`, `padding${side}`]),
  'border-radius', 'border-top-left-radius', 'border-top-right-radius', 'border-bottom-left-radius', 'border-bottom-right-radius', 'box-shadow', 'box-sizing',
  'display', 'flex', 'flex-basis', 'flex-direction', 'flex-flow', 'flex-grow', 'flex-shrink', 'flex-wrap', 'align-content', 'align-items', 'align-self', 'justify-content', 'order', 'gap',
  'height', 'max-height', 'min-height', 'width', 'max-width', 'min-width', 'overflow', 'overflow-x', 'overflow-y',
  'font', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'line-height', 'text-align', 'text-decoration', 'text-indent', 'text-overflow', 'text-transform', 'vertical-align',
  'white-space', 'word-break', 'word-wrap', 'overflow-wrap', 'cursor'
]);

export const isStyleProperty = (name: string): boolean => styleProperties.has(name);

/** No address, no escape, and no end of a declaration: what is left can only be a value of its property. */
export const isStyleValue = (text: string): boolean => text.length <= 200 && /^[\w\s#%.,()+*/-]+$/.test(text) && !/url|expression|image|\/\*/i.test(text);

const attributes = new Set(['class', 'href', 'src', 'title', 'alt', 'target', 'rel', 'role', 'iconName', 'aria-label', 'aria-hidden', 'aria-description']);

export const isAttribute = (name: string): boolean => attributes.has(name);

/** Attributes that mean something to SharePoint's own page only. */
export const isOfSharePoint = (name: string): boolean => ['data-interception', 'draggable'].includes(name);

const roles = ['img', 'presentation', 'none', 'note', 'status', 'group', 'list', 'listitem'];
export const isRole = (text: string): boolean => roles.includes(text);

export const classesIn = (text: string): string => text.split(/\s+/).filter(name => /^[\w-]{1,80}$/.test(name)).join(' ');

/** A web address or one of this host's; never one that runs anything. */
export const addressIn = (text: string): string | undefined => {
  const trimmed = text.trim();
  if (/^\/(?![/\\])/.test(trimmed)) return trimmed;
  try {
    const { protocol, href } = new URL(trimmed);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
};
