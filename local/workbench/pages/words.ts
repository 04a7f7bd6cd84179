import type { Culture, Visit } from '../host/visit';

export interface PageWords {
  readonly user: string;
  readonly language: string;
  readonly theme: string;
  readonly cultures: Readonly<Record<Culture, string>>;
  readonly themes: Readonly<Record<Visit['theme'], string>>;
  readonly pages: string;
  readonly edit: string;
  readonly stopEditing: string;
  readonly configure: string;
  readonly save: string;
  readonly mayNotEdit: string;
  readonly noSuchWebPart: (page: string) => string;
  readonly teamsTab: string;
  readonly rows: (count: number, hasMore: boolean) => string;
  readonly allRows: string;
  readonly item: (id: number) => string;
  readonly noSuchItem: string;
}

const cultureNames = { 'sv-SE': 'Svenska', 'en-US': 'English' } as const;

/** The words of the page around the web part. */
export const pageWords: Readonly<Record<Culture, PageWords>> = {
  'sv-SE': {
    user: 'Användare',
    language: 'Språk',
    theme: 'Tema',
    cultures: cultureNames,
    themes: { light: 'Ljust', dark: 'Mörkt', contrast: 'Hög kontrast', section: 'Färgad sektion' },
    pages: 'Sidor',
    edit: 'Redigera',
    stopEditing: 'Sluta redigera',
    configure: 'Webbdelens egenskaper',
    save: 'Spara sidan',
    mayNotEdit: 'Du får läsa sidan men inte redigera den. Byt till en användare som äger webbplatsen, till exempel admin.',
    noSuchWebPart: page => `Paketet innehåller ännu ingen webbdel för sidan ${page}. Sidan visar den när paketet har byggts med den.`,
    teamsTab: 'Fliken i Teams',
    rows: (count, hasMore) => (hasMore ? `De ${count} senaste raderna` : count === 1 ? '1 rad' : `${count} rader`),
    allRows: 'Alla rader',
    item: id => `Rad ${id}`,
    noSuchItem: 'Raden finns inte, eller också får du inte se den.'
  },
  'en-US': {
    user: 'User',
    language: 'Language',
    theme: 'Theme',
    cultures: cultureNames,
    themes: { light: 'Light', dark: 'Dark', contrast: 'High contrast', section: 'Coloured section' },
    pages: 'Pages',
    edit: 'Edit',
    stopEditing: 'Stop editing',
    configure: 'Web part properties',
    save: 'Save the page',
    mayNotEdit: 'You may read this page but not edit it. Change to a user who owns the site, for example admin.',
    // Said in Swedish too: the page is missing for everyone until the package has the web part.
    noSuchWebPart: page => `Paketet innehåller ännu ingen webbdel för sidan ${page}. (The package holds no web part for this page yet.)`,
    teamsTab: 'The tab in Teams',
    rows: (count, hasMore) => (hasMore ? `The ${count} latest rows` : count === 1 ? '1 row' : `${count} rows`),
    allRows: 'All rows',
    item: id => `Row ${id}`,
    noSuchItem: 'There is no such row, or you may not see it.'
  }
};
