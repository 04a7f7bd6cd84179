import * as React from 'react';

import type { DocumentPart, Words as WordsOf } from '../../review/document/documentModel';
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

/** The lists' texts are Swedish in every language of the page; only what is computed is in the page's own. */
const languageOf = (content: WordsOf, { strings }: WordsContext): string | undefined =>
  strings.locale !== 'sv-SE' && content.some(part => part.kind === 'figure') ? strings.locale : undefined;

const partOf = (part: DocumentPart, key: number, { context, theme }: Props): React.ReactNode => {
  switch (part.kind) {
    case 'paragraph':
      return (
        <p key={key} lang={languageOf(part.content, context)}>
          <Words words={part.content} context={context} />
        </p>
      );
    case 'line':
      return (
        <p key={key} className={styles.line} lang={context.strings.locale}>
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
