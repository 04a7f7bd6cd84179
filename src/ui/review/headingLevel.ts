type Heading = 'h3' | 'h4' | 'h5' | 'h6';

const headings: readonly Heading[] = ['h3', 'h4', 'h5', 'h6'];

/** The report's own levels stand below the web part's title, which is an h2 as SharePoint's own web parts have it. */
export const headingOf = (level: number): Heading => headings[Math.min(level, headings.length) - 1] ?? 'h3';
