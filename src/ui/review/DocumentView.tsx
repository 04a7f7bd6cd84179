import * as React from 'react';

import type { DocumentModel, DocumentSection } from '../../review/document/documentModel';
import type { SiteTheme } from '../shared/siteTheme';
import { jump } from './anchors';
import { headingOf } from './headingLevel';
import { Parts } from './Parts';
import styles from './Review.module.scss';
import type { WordsContext } from './Words';
import { Words } from './Words';

type Props = {
  readonly document: DocumentModel;
  readonly context: WordsContext;
  readonly theme: SiteTheme | undefined;
};

const Section: React.FC<Omit<Props, 'document'> & { readonly section: DocumentSection }> = ({ section, context, theme }) => {
  const Heading = headingOf(section.level);
  const id = context.anchors.section(section.id);
  return (
    <section aria-labelledby={id}>
      <Heading id={id} tabIndex={-1}>
        <span className={styles.number}>{section.number}</span> {section.title}
      </Heading>
      <Parts parts={section.parts} context={context} theme={theme} />
    </section>
  );
};

const Notes: React.FC<Omit<Props, 'theme'>> = ({ document, context }) => (
  <section className={styles.notes} aria-label={context.strings.document.footnotes} role="doc-endnotes">
    <ol>
      {document.notes.map(note => (
        <li key={note.number} id={context.anchors.note(note.number)} tabIndex={-1} value={note.number}>
          <Words words={note.content} context={context} />{' '}
          <a
            className={styles.backLink}
            href={`#${context.anchors.noteMark(note.number)}`}
            role="doc-backlink"
            aria-label={context.strings.page.backToText(note.number)}
            onClick={jump}
          >
            ↩
          </a>
        </li>
      ))}
    </ol>
  </section>
);

/** The whole review as a document: plain semantic HTML, the same for screen, paper and screen readers. */
export const DocumentView: React.FC<Props> = ({ document, context, theme }) => (
  <div className={styles.document} lang="sv">
    {document.sections.map(section => (
      <Section key={section.id} section={section} context={context} theme={theme} />
    ))}
    {document.notes.length > 0 && <Notes document={document} context={context} />}
  </div>
);
