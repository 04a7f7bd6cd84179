import type { Rule } from '../desiredSite';
import type { FoundColumn } from '../foundSite';

type Ruled = { readonly formula: string | undefined; readonly formulaMessage: string | undefined };

const token = /"(?:[^"]|"")*"|\[[^\]]+\]|[\p{L}_][\p{L}\p{N}_.]*|[;\s]/gu;

/**
 * SharePoint gives a formula back in its own spelling: columns by their titles, brackets only where they are needed, and
 * on a Swedish site semicolons for commas.
 */
const plain = (formula: string, columns: readonly FoundColumn[]): string => {
  const internal = new Set(columns.map(({ name }) => name));
  const byTitle = new Map(columns.map(({ title, name }) => [title, name]));
  const nameOf = (word: string): string => (internal.has(word) ? word : byTitle.get(word) ?? word);
  const spelled = formula.replace(token, part => {
    if (part.startsWith('"')) return part;
    if (part === ';') return ',';
    if (part.trim() === '') return '';
    return nameOf(part.startsWith('[') ? part.slice(1, -1) : part);
  });
  return spelled.replace(/^=/, '');
};

export const isSameRule = (rule: Rule | undefined, found: Ruled, columns: readonly FoundColumn[]): boolean =>
  plain(rule?.formula ?? '', columns) === plain(found.formula ?? '', columns) &&
  (rule?.message ?? '').trim() === (found.formulaMessage ?? '').trim();
