import * as React from 'react';

import type { DocumentInline, Words as WordsOf } from '../../review/document/documentModel';
import type { Figure } from '../../review/figure';
import type { Strings } from '../../strings/strings';
import type { Anchors } from './anchors';
import { jump } from './anchors';
import styles from './Review.module.scss';

export type WordsContext = {
  readonly strings: Strings;
  readonly anchors: Anchors;
  readonly onFigure: (figure: Figure, words: string) => void;
};

type Props = { readonly words: WordsOf; readonly context: WordsContext };

const inline = (part: DocumentInline, key: number, { strings, anchors, onFigure }: WordsContext): React.ReactNode => {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'link':
      return (
        <a key={key} className={styles.link} href={part.href} rel="noopener noreferrer">
          {part.text}
        </a>
      );
    case 'note':
      return (
        <sup key={key} className={styles.noteMark}>
          <a
            id={anchors.noteMark(part.number)}
            href={`#${anchors.note(part.number)}`}
            role="doc-noteref"
            aria-label={strings.page.toNote(part.number)}
            onClick={jump}
          >
            {part.number}
          </a>
        </sup>
      );
    case 'figure':
      return (
        <button
          key={key}
          type="button"
          className={styles.figure}
          aria-haspopup="dialog"
          title={strings.panel.definition}
          onClick={() => onFigure(part.figure, part.text)}
        >
          {part.text}
        </button>
      );
  }
};

/** Running text: the sentence is the figure, so its number is a button that opens what lies behind it. */
export const Words: React.FC<Props> = ({ words, context }) => <>{words.map((part, key) => inline(part, key, context))}</>;
