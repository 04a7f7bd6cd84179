/** SharePoint's numbers for Swedish and English, the languages that sites here speak. */
export type Language = 1053 | 1033;
export type Words = Readonly<Record<Language, string>>;

export const isSwedish = (language: number): boolean => language === 1053;

/** The language of a web's texts; English for numbers that no web here has. */
export const languageOf = (language: number): Language => (isSwedish(language) ? 1053 : 1033);
