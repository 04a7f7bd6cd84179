import { readFileSync } from 'node:fs';
import path from 'node:path';
import { themeStyles } from '../themes/themeStyles';
import type { ThemeName } from '../themes/themes';
import { html, Html } from './html';

const styles = ['page.css', 'list.css', 'formats.css'].map(file => readFileSync(path.join(__dirname, file), 'utf8')).join('\n');

interface DocumentParts {
  readonly title: string;
  readonly culture: string;
  readonly theme: ThemeName;
  readonly body: Html;
  /** Rules of this page only. */
  readonly rules?: string;
}

/** A whole page: the head that all pages of this host share, around a body. The framework's style sheets want `dir` to be said. */
export const htmlDocument = ({ title, culture, theme, body, rules = '' }: DocumentParts): string =>
  html`<!doctype html>
<html lang="${culture}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(themeStyles(theme))}${new Html(styles + rules)}</style>
</head>
${body}
</html>
`.text;
