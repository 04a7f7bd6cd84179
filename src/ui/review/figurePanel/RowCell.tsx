import * as React from 'react';

import { Link } from '@fluentui/react/lib/Link';

import { rowPageOf } from '../../shared/places';
import type { CellContext } from './cellWords';
import { cellWords } from './cellWords';
import { foldedWords } from './foldedWords';
import type { PanelColumn } from './panelColumns';
import type { PanelRow } from './panelRows';
import { panelStyles } from './panelStyles';

type Props = {
  readonly row: PanelRow;
  readonly column: PanelColumn;
  readonly folded: readonly PanelColumn[];
  readonly context: CellContext;
  readonly siteUrl: string;
};

/** One cell: the number leads to the row's own page, and the wide cell holds what has no column of its own. */
export const RowCell: React.FC<Props> = ({ row, column, folded, context, siteUrl }) => {
  const { register, strings } = context;
  if (column.field === 'id') {
    return (
      <Link
        href={rowPageOf(siteUrl, register, row.id)}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={strings.panel.openRow(row.id)}
      >
        {row.id}
      </Link>
    );
  }
  const words = cellWords(row, column.field, context);
  const pieces = column.isWide ? foldedWords(row, folded, context) : [];
  if (pieces.length === 0) return <>{words}</>;
  return (
    <>
      {words}
      <span className={panelStyles.folded}>
        {pieces.map((piece, index) => (
          <React.Fragment key={index}>
            <span className={panelStyles.piece}>
              {piece}
              {index < pieces.length - 1 && '\u00a0·'}
            </span>{' '}
          </React.Fragment>
        ))}
      </span>
    </>
  );
};
