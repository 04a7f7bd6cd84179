/** A piece of a sentence that stands for a figure: its name among the sentence's figures, and the words shown. */
export type Marked = { readonly mark: string; readonly text: string };

/** A computed sentence whose figures can be pointed at. */
export type Sentence = readonly (string | Marked)[];

export const mark = (name: string, text: string): Marked => ({ mark: name, text });

/** Writes a sentence as a template, keeping its marks. */
export const sentence = (words: TemplateStringsArray, ...values: readonly (string | Marked)[]): Sentence =>
  words.flatMap((text, index) => {
    const value = values[index];
    return [...(text ? [text] : []), ...(value === undefined || value === '' ? [] : [value])];
  });

export const textOf = (written: Sentence): string =>
  written.map(part => (typeof part === 'string' ? part : part.text)).join('');
