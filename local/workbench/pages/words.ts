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
  readonly views: string;
  readonly nextRows: string;
  readonly noValue: string;
  readonly newRow: string;
  readonly editRow: string;
  readonly aboutRow: string;
  readonly mayNotWrite: string;
  readonly fieldsOfRow: string;
  readonly saveRow: string;
  readonly cancel: string;
  readonly notSaved: string;
  readonly required: string;
  readonly nothingChosen: string;
  readonly personHint: string;
  readonly peopleHint: string;
  readonly momentHint: string;
  readonly linkAddress: string;
  readonly linkText: string;
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
    rows: (count, hasMore) => (hasMore ? `${count} rader, och fler följer` : count === 1 ? '1 rad' : `${count} rader`),
    allRows: 'Alla rader',
    item: id => `Rad ${id}`,
    noSuchItem: 'Raden finns inte, eller också får du inte se den.',
    views: 'Vyer',
    nextRows: 'Nästa rader',
    noValue: '(tomt)',
    newRow: 'Ny',
    editRow: 'Redigera',
    aboutRow: 'Om raden',
    mayNotWrite: 'Du får läsa listan men inte ändra i den.',
    fieldsOfRow: 'Uppgifter',
    saveRow: 'Spara',
    cancel: 'Avbryt',
    notSaved: 'Raden är inte sparad. Det här behöver rättas:',
    required: 'obligatorisk',
    nothingChosen: '(inget valt)',
    personHint: '(e-post eller användarnamn)',
    peopleHint: '(e-post eller användarnamn, med semikolon emellan)',
    momentHint: '(webbplatsens tid)',
    linkAddress: 'Adress',
    linkText: 'Text'
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
    rows: (count, hasMore) => (hasMore ? `${count} rows, and more follow` : count === 1 ? '1 row' : `${count} rows`),
    allRows: 'All rows',
    item: id => `Row ${id}`,
    noSuchItem: 'There is no such row, or you may not see it.',
    views: 'Views',
    nextRows: 'Next rows',
    noValue: '(empty)',
    newRow: 'New',
    editRow: 'Edit',
    aboutRow: 'About the row',
    mayNotWrite: 'You may read the list but not change it.',
    fieldsOfRow: 'Details',
    saveRow: 'Save',
    cancel: 'Cancel',
    notSaved: 'The row is not saved. This needs to be put right:',
    required: 'required',
    nothingChosen: '(nothing chosen)',
    personHint: '(e-mail or user name)',
    peopleHint: '(e-mail or user name, separated by semicolons)',
    momentHint: '(the site’s time)',
    linkAddress: 'Address',
    linkText: 'Text'
  }
};
