import type * as React from 'react';

import type { IDetailsColumnStyles, IDetailsHeaderStyles, IDetailsListStyles } from '@fluentui/react/lib/DetailsList';
import type { IPanelStyles } from '@fluentui/react/lib/Panel';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';
import type { ITheme } from '@fluentui/react/lib/Theme';

const reducedMotion = '@media (prefers-reduced-motion: reduce)';
const narrow = '@media (max-width: 639px)';
/** From this height on, Fluent keeps the panel's heading in place. */
const tall = '@media (min-height: 480px)';

export const aboveVariable = (height: number): React.CSSProperties => ({ '--lg-above': `${height}px` }) as React.CSSProperties;

/** The panel lies outside the web part, so the theme's colours are said once more. */
export const colours = ({ semanticColors }: ITheme): React.CSSProperties =>
  ({ color: semanticColors.bodyText, '--lg-subtle': semanticColors.bodySubtext }) as React.CSSProperties;

/** The padding that Fluent needs to know to lay out the columns. */
export const cellPadding = { cellLeftPadding: 6, cellRightPadding: 6, cellExtraRightPadding: 0 } as const;

export const listStyles: Partial<IDetailsListStyles> = {
  root: { overflow: 'visible', selectors: { '.ms-DetailsRow': { animation: 'none', color: 'inherit' } } },
  headerWrapper: { position: 'sticky', top: 0, zIndex: 1, [tall]: { top: 'var(--lg-above)' } }
};

export const headerStyles: Partial<IDetailsHeaderStyles> = { root: { paddingTop: 0 } };

/** Two lines fit in the heading's fixed height. */
export const columnStyles: Partial<IDetailsColumnStyles> = {
  cellTitle: { alignItems: 'flex-end', boxSizing: 'border-box', height: 42, lineHeight: '16px', paddingBottom: 6 },
  cellName: { fontSize: 12, whiteSpace: 'normal', hyphens: 'auto' }
};

export const outerStyles: Partial<IPanelStyles> = {
  main: { animationDuration: '160ms', [reducedMotion]: { animation: 'none' } },
  overlay: { animationDuration: '160ms', [reducedMotion]: { animation: 'none' } },
  headerText: { [narrow]: { fontSize: 18 } }
};

export const panelStyles = mergeStyleSets({
  definition: { margin: '8px 0 16px', maxWidth: '65ch', fontSize: 14, lineHeight: '1.5' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: '4px 16px',
    margin: '0 0 24px',
    fontSize: 14,
    lineHeight: '1.4',
    fontVariantNumeric: 'tabular-nums',
    selectors: { dt: { color: 'var(--lg-subtle)' }, dd: { margin: 0 } }
  },
  count: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 16px',
    fontSize: 14,
    marginBottom: 4,
    selectors: { p: { margin: 0, fontWeight: 600 } }
  },
  state: { fontSize: 14, lineHeight: '1.5', margin: '8px 0 12px', maxWidth: '65ch' },
  quiet: { fontSize: 14, margin: '0 0 12px', overflowWrap: 'anywhere' },
  problems: { fontSize: 14, margin: '0 0 16px', paddingLeft: 20, lineHeight: '1.5' },
  folded: { display: 'block', color: 'var(--lg-subtle)', fontSize: 12, lineHeight: '16px', paddingTop: 2 },
  piece: { display: 'inline-block', maxWidth: '100%' },
  id: { fontVariantNumeric: 'tabular-nums' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  numberHeading: { selectors: { '.ms-DetailsHeader-cellTitle': { justifyContent: 'flex-end', textAlign: 'right' } } }
});
