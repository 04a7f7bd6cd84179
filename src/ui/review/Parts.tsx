import * as React from 'react';

import type { DocumentPart } from '../../review/document/documentModel';
import type { SiteTheme } from '../shared/siteTheme';
import { headingOf } from './headingLevel';
import { Illustration } from './Illustration';
import styles from './Review.module.scss';
import type { WordsContext } from './Words';
import { Words } from './Words';

type Props = {
  readonly parts: readonly DocumentPart[];
  readonly context: WordsContext;
  readonly theme: SiteTheme | undefined;
};

const partOf = (part: DocumentPart, key: number, { context, theme }: Props): React.ReactNode => {
  switch (part.kind) {
    case 'paragraph':
      return (
        <p key={key}>
          <Words words={part.content} context={context} />
        </p>
      );
    case 'line':
      return (
        <p key={key} className={styles.line}>
          <Words words={part.content} context={context} />
        </p>
      );
    case 'list':
      return (
        <ul key={key}>
          {part.items.map((item, index) => (
            <li key={index}>
              <Words words={item} context={context} />
            </li>
          ))}
        </ul>
      );
    case 'heading': {
      const Heading = headingOf(part.level);
      return <Heading key={key}>{part.text}</Heading>;
    }
    case 'illustration':
      return <Illustration key={key} illustration={part} strings={context.strings} theme={theme} />;
  }
};

export const Parts: React.FC<Props> = props => <>{props.parts.map((part, key) => partOf(part, key, props))}</>;
