import type { IDetailsColumnStyles, IDetailsHeaderStyles, IDetailsListStyles } from '@fluentui/react/lib/DetailsList';
import type { IPanelStyles } from '@fluentui/react/lib/Panel';
import { mergeStyleSets } from '@fluentui/react/lib/Styling';

const narrow = '@media (max-width: 400px)';
const reducedMotion = '@media (prefers-reduced-motion: reduce)';

/** The padding that Fluent needs to know to lay out the columns. */
export const cellPadding = { cellLeftPadding: 6, cellRightPadding: 6, cellExtraRightPadding: 0 } as const;

export const listStyles: Partial<IDetailsListStyles> = {
  root: { overflow: 'visible' },
  headerWrapper: { position: 'sticky', top: 0, zIndex: 1 }
};

export const columnStyles: Partial<IDetailsColumnStyles> = { cellName: { fontSize: 12 } };

export const headerStyles: Partial<IDetailsHeaderStyles> = { root: { paddingTop: 0 } };

export const outerStyles: Partial<IPanelStyles> = {
  main: { animationDuration: '160ms', [reducedMotion]: { animation: 'none' } },
  headerText: { hyphens: 'auto', overflowWrap: 'break-word', [narrow]: { fontSize: 18 } }
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
    selectors: { dt: { opacity: 0.8 }, dd: { margin: 0 } }
  },
  count: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: '4px 16px',
    fontSize: 14,
    marginBottom: 8,
    selectors: { p: { margin: 0, fontWeight: 600 } }
  },
  state: { fontSize: 14, lineHeight: '1.5', margin: '0 0 12px', maxWidth: '65ch' },
  quiet: { fontSize: 14, margin: '0 0 12px', overflowWrap: 'anywhere' },
  problems: { fontSize: 14, margin: '0 0 16px', paddingLeft: 20, lineHeight: '1.5' },
  folded: { display: 'block', fontSize: 12, lineHeight: '16px', opacity: 0.85, paddingTop: 2 },
  piece: { display: 'inline-block', maxWidth: '100%' },
  id: { fontVariantNumeric: 'tabular-nums' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  numberHeading: { selectors: { '.ms-DetailsHeader-cellTitle': { justifyContent: 'flex-end' } } }
});
