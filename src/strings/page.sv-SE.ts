import { numbersIn } from './numbers';

const { number } = numbersIn('sv-SE');

export const pageSv = {
  contents: 'Innehåll',
  year: 'År',
  print: 'Skriv ut',
  status: { draft: 'Utkast', prepared: 'Beredd', presented: 'Föredragen', adopted: 'Fastställd', archived: 'Arkiverad' },
  registryNumber: (value: string): string => `Dnr ${value}`,
  asOf: (moment: string): string => `Läst ur listorna ${moment}`,
  asAdopted: 'Räknat på rader till och med fastställandet',
  loading: 'Läser genomgången',
  backToText: (note: number): string => `Tillbaka till texten vid fotnot ${note}`,
  toNote: (note: number): string => `Fotnot ${note}`,
  textsToReview: {
    heading: (n: number): string => (n === 1 ? '1 avsnitt behöver ses över' : `${number(n)} avsnitt behöver ses över`),
    pastBestBefore: 'bäst före-datumet har passerat',
    rewriteNeeded: 'texten är förd från förra året och ska skrivas om'
  },
  showTable: 'Visa som tabell',
  showChart: 'Visa som diagram',
  chartFailed: 'Diagrammet kunde inte hämtas. Tabellen visar samma uppgifter.',
  /** What a chart says, for those who do not see it. */
  chart: {
    columns: (sum: number, highest: number, peaks: readonly string[], groups: readonly string[]): string =>
      `Sammanlagt ${number(sum)}, flest i ${peaks.join(', ')} (${number(highest)}). ${groups.join(', ')}.`,
    bars: (highest: string, highestWords: string, lowest: string, lowestWords: string): string =>
      `Högst: ${highest}, ${highestWords}. Lägst: ${lowest}, ${lowestWords}.`,
    reaching: (reaching: number, all: number, target: string): string =>
      `${number(reaching)} av ${number(all)} når målet ${target}.`
  },
  noAdopted: {
    title: 'Ingen fastställd genomgång än',
    text: 'Här visas ledningens genomgång av informationssäkerhet och dataskydd när den är fastställd.',
    ask: 'Har du frågor, kontakta förvaltningens informationssäkerhetssamordnare (ISAM).'
  },
  notSetUp: {
    title: 'Listorna finns inte än',
    text: (site: string): string => `På webbplatsen ${site} finns inga register för ledningens genomgång.`,
    owner: 'Webbplatsens ägare skapar listorna. Finns de på en annan webbplats anger du dess adress i webbdelens egenskaper.',
    you: 'Uppsättningen visar vad som skapas innan något händer. Finns listorna på en annan webbplats anger du dess adress i webbdelens egenskaper.'
  },
  setup: {
    title: 'Uppsättning',
    open: 'Öppna uppsättningen',
    loading: 'Hämtar uppsättningen',
    earlier: 'Listorna är gjorda av en tidigare version av webbdelen och behöver uppgraderas. Genomgången visas ändå.',
    unfinished: 'Uppsättningen är inte färdig. Det som är gjort är kvar, och resten görs därifrån.',
    earlierAsk: 'Be webbplatsens ägare öppna uppsättningen.',
    later: 'Listorna är gjorda av en senare version av webbdelen än den här. Webbdelen behöver uppdateras i appkatalogen.'
  },
  settingsClosed: {
    title: 'Du har inte tillgång till genomgången',
    text: 'Inställningarna för ledningens genomgång finns, men du får inte läsa dem.',
    ask: 'Be webbplatsens ägare om läsbehörighet.'
  },
  emptyYear: {
    title: (year: number): string => `Ingen genomgång för ${year}`,
    text: 'Det finns inga avsnitt för det året. Välj ett annat år, eller lägg till avsnitt i listan Avsnitt.'
  },
  failed: {
    title: 'Genomgången kunde inte läsas',
    retry: 'Försök igen',
    signedOut: 'Du är utloggad. Logga in igen och ladda om sidan.',
    offline: 'Det går inte att nå SharePoint just nu. Kontrollera nätverket och försök igen.',
    throttled: 'SharePoint har för mycket att göra just nu. Vänta en stund och försök igen.',
    forbidden: 'Du har inte behörighet till webbplatsen. Be dess ägare om läsbehörighet.',
    other: 'SharePoint svarade:',
    reload: 'Ladda om sidan',
    chunk: 'En del av sidan kunde inte hämtas. Den kan ha uppdaterats sedan du öppnade den.'
  },
  waiting: (seconds: number): string => `SharePoint bad oss vänta ${seconds === 1 ? '1 sekund' : `${number(seconds)} sekunder`}.`,
  problems: {
    heading: (n: number): string =>
      n === 1 ? '1 uppgift i listorna behöver rättas' : `${number(n)} uppgifter i listorna behöver rättas`,
    text: 'Siffror som beror på dem visas som ”uppgift saknas” tills raderna är rättade.',
    openRow: 'Öppna raden'
  },
  unread: {
    heading: 'Alla uppgifter kunde inte läsas',
    closed: (list: string): string => `${list}: du har inte behörighet att läsa listan.`,
    missing: (list: string): string => `${list}: listan finns inte. Webbplatsens ägare kan skapa den.`,
    trimmed: (list: string): string => `${list}: du får inte läsa alla rader, så inga summor visas.`,
    failed: (list: string, message: string): string => `${list}: SharePoint svarade ”${message}”`
  }
};

export const problemsSv = {
  row: (list: string, id: number | undefined): string => (id === undefined ? list : `${list} ${id}`),
  missing: (column: string): string => `${column} saknas`,
  notText: (column: string, value: string): string => `${column} '${value}' är ingen text`,
  tooLong: (column: string): string => `${column} är längre än 255 tecken`,
  notAChoice: (column: string, value: string): string => `${column} '${value}' är inget val`,
  notANumber: (column: string, value: string): string => `${column} '${value}' är inget tal`,
  outOfRange: (column: string, value: string, range: string): string => `${column} ${value} är inte ${range}`,
  notADate: (column: string, value: string): string => `${column} '${value}' är inget datum`,
  notAMoment: (column: string, value: string): string => `${column} '${value}' är ingen tidpunkt`,
  notALink: (column: string, value: string): string => `${column} '${value}' är ingen webbadress`,
  rules: {
    completedWithinEmployees: 'Antal som genomfört är fler än antal medarbetare',
    periodInOrder: 'Perioden slutar innan den börjar'
  } as Readonly<Record<string, string>>,
  between: (min: number, max: number): string => `${number(min)}\u2013${number(max)}`,
  atLeast: (min: number): string => `minst ${number(min)}`,
  atMost: (max: number): string => `högst ${number(max)}`
};

export const panelSv = {
  close: 'Stäng',
  definition: 'Så räknas siffran',
  asOf: 'Läst',
  period: 'Period',
  share: 'Underlag',
  shareOf: (part: number, whole: number): string => `${number(part)} av ${number(whole)}`,
  rows: (n: number): string => (n === 1 ? '1 rad' : `${number(n)} rader`),
  pieces: (n: number, rows: number): string =>
    `Summan av antal är ${number(n)}, på ${rows === 1 ? '1 rad' : `${number(rows)} rader`}`,
  noRows: 'Inga rader räknas här.',
  openList: (list: string): string => `Öppna listan ${list}`,
  openRow: (id: number): string => `Öppna rad ${id}`,
  because: {
    closed: (list: string): string => `Du har inte behörighet att läsa listan ${list}, så siffran kan inte räknas.`,
    missing: (list: string): string => `Listan ${list} finns inte, så siffran kan inte räknas.`,
    trimmed: (list: string): string => `Du får inte läsa alla rader i listan ${list}, så siffran kan inte räknas.`,
    failed: (list: string): string => `Listan ${list} kunde inte läsas, så siffran kan inte räknas.`,
    damaged: (list: string): string =>
      `Minst en rad i listan ${list} har ett värde som inte kan användas, så siffran kan inte räknas säkert.`
  },
  noBasis: 'Det finns inget att räkna på: inga rader under perioden.',
  unusable: 'kan inte användas',
  yes: 'Ja',
  no: 'Nej',
  id: 'Nr'
};

export const propertyPaneSv = {
  description: 'Vad som visas och varifrån. Texter och mål ändras i listorna.',
  registersSite: 'Webbplats med registren',
  registersSiteHelp: 'Tomt betyder sidans egen webbplats. Annars en adress i samma miljö, till exempel /sites/kungsholmen.',
  registersSiteInvalid: 'Skriv en adress på den här SharePoint-miljön, till exempel /sites/kungsholmen.',
  defaultYear: 'År som visas först',
  defaultYearHelp: 'Tomt betyder det senaste året.',
  defaultYearInvalid: 'Skriv ett årtal med fyra siffror, eller lämna tomt.',
  keyFigures: 'Nyckeltal i översikten',
  keyFiguresHelp: 'Välj högst sex. Väljer du inget visas de vanligaste.'
};
