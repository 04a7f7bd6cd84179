export const _DEFAULT_HEADING_LEVEL = 2;
export const _HeadingLevel = { H1: 1, H2: 2, H3: 3, H4: 4, h1: 1, h2: 2, h3: 3, h4: 4 };
