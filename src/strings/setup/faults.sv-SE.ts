import { numbersIn } from '../numbers';
import type { ColumnKind } from './aspects';

const { number } = numbersIn('sv-SE');
const joined = new Intl.ListFormat('sv-SE', { type: 'conjunction' });
const and = (words: readonly string[]): string => joined.format(words);

/** As SharePoint's own list settings call them in Swedish. */
const columnKinds: Readonly<Record<ColumnKind, string>> = {
  text: 'Enskild textrad',
  note: 'Flera textrader',
  number: 'Nummer',
  boolean: 'Ja/Nej',
  choice: 'Val',
  multiChoice: 'Val, flera tillåtna',
  date: 'Datum och tid',
  user: 'Person eller grupp',
  lookup: 'Uppslag',
  url: 'Hyperlänk eller bild',
  calculated: 'Beräknad',
  other: 'en annan typ'
};

const rows = (n: number): string => (n === 1 ? '1 rad' : n >= 5000 ? `minst ${number(n)} rader` : `${number(n)} rader`);

const move = 'Flytta värdena till en egen kolumn, ta bort den här och läs om.';

/** What stands in the way: what it is, and what a person does about it. */
export const conflictsSv = {
  foreignAddress: {
    what: (list: string, title: string): string => `På adressen för ${list} ligger redan listan ${title}, som är gjord av någon annan.`,
    todo: 'Ta bort den listan om den inte behövs, eller välj en annan webbplats för registren.'
  },
  titleTaken: {
    what: (list: string, address: string): string => `En annan lista heter redan ${list}. Den ligger på adressen ${address}.`,
    todo: 'Byt namn på den listan och läs om.'
  },
  wrongTemplate: {
    what: (list: string): string => `${list} finns, men är av fel sort: en lista i stället för ett bibliotek, eller tvärtom.`,
    todo: 'Spara det som ska vara kvar på annat håll, ta bort den och läs om.'
  },
  columnType: {
    what: (list: string, column: string, found: ColumnKind, wanted: ColumnKind): string =>
      `Kolumnen ${column} i ${list} är av typen ${columnKinds[found]}, men ska vara ${columnKinds[wanted]}.`,
    todo: move
  },
  lookupTarget: {
    what: (list: string, column: string): string => `Kolumnen ${column} i ${list} slår upp i en annan lista än den ska.`,
    todo: move
  },
  choiceInUse: {
    what: (list: string, column: string, choice: string, n: number): string =>
      `Valet ”${choice}” i kolumnen ${column} hör inte till ${list}, men används på ${rows(n)}.`,
    todo: 'Välj ett annat värde på de raderna och läs om.'
  },
  listGone: {
    what: (list: string): string => `${list} är borta, fast den är skapad förut.`,
    todo: 'Återställ den ur webbplatsens papperskorg och läs om. Ska den skapas tom i stället, välj Skapa listan igen under Kontroll.'
  },
  unseenList: {
    what: (list: string): string => `${list} är skapad förut, men du kan inte se den.`,
    todo: 'Be någon av webbplatsens ägare göra uppsättningen.'
  },
  laterVersion: {
    what: (version: number): string => `Webbplatsen är uppsatt av version ${version}, som är senare än den här webbdelen.`,
    todo: 'Be den som sköter appkatalogen uppdatera webbdelen.'
  }
};

/** What a check found: the sentence, what it means or what to do, and the words on the button that repairs it. */
export const faultsSv = {
  listGone: {
    what: (list: string): string => `Listan ${list} är borta`,
    todo: 'Återställ den ur webbplatsens papperskorg om raderna behövs. Annars skapas den tom.',
    repair: 'Skapa listan igen'
  },
  inherits: {
    what: (list: string): string => `${list} följer webbplatsens behörigheter och kan läsas av alla på den`,
    todo: '',
    repair: 'Skilj behörigheterna åt'
  },
  tooMuchAccess: {
    read: { what: (list: string, who: string): string => `${list} kan läsas av ${who}`, repair: 'Ta bort läsrätten' },
    edit: { what: (list: string, who: string): string => `${list} kan ändras av ${who}`, repair: 'Ta bort ändringsrätten' },
    manage: { what: (list: string, who: string): string => `${who} har fullständig behörighet till ${list}`, repair: 'Ta bort behörigheten' }
  },
  tooLittleAccess: {
    what: (list: string, given: readonly string[]): string => `${list} saknar behörigheter: ${and(given)}`,
    todo: '',
    repair: 'Ge behörigheterna'
  },
  rowPermissions: {
    what: (list: string, row: number, title: string): string => `Rad ${row}${title ? ` (${title})` : ''} i ${list} har egna behörigheter`,
    whatFile: (list: string, title: string): string => `${title} i ${list} har egna behörigheter`,
    who: (who: readonly string[]): string => (who.length > 0 ? `Öppen för ${and(who)}.` : 'Ingen utom ägarna når den.'),
    repair: 'Låt den följa listan'
  },
  sharingLink: {
    what: (list: string, row: number, title: string): string => `Rad ${row}${title ? ` (${title})` : ''} i ${list} är delad med en länk`,
    whatFile: (list: string, title: string): string => `${title} i ${list} är delad med en länk`,
    todo: 'Den som har länken kan öppna den, också den som inte får läsa listan.',
    repair: 'Ta bort delningen'
  },
  rowsNotChecked: {
    what: (list: string): string => `${list}: raderna kunde inte kontrolleras en och en`,
    todo: 'Det kan finnas rader med egna behörigheter. Kontrollera igen, eller be en ägare göra det.'
  },
  permissionsNotChecked: {
    what: (list: string): string => `${list}: du får inte se vem som har behörighet`,
    todo: 'Be någon av webbplatsens ägare kontrollera.'
  },
  manyOwners: {
    what: (count: number): string => (count === 1 ? 'Webbplatsen har 1 ägare' : `Webbplatsen har ${number(count)} ägare`),
    todo: 'Ägarna kan läsa alla listor, också Händelser. Låt dem vara få.'
  },
  guests: {
    what: (people: readonly string[]): string =>
      people.length === 1 ? `En gäst har tillgång till webbplatsen: ${and(people)}` : `${number(people.length)} gäster har tillgång till webbplatsen: ${and(people)}`,
    todo: 'Gäster kommer utifrån. Ta bort dem om de inte ska läsa genomgången.'
  },
  everyoneInGroup: {
    what: (group: string, who: string): string => `${who} är med i ${group}`,
    todo: 'Då har alla den rätten. Öppna gruppen och ta bort den.'
  },
  emptyGroup: {
    what: (group: string): string => `Ingen är med i ${group}`,
    todo: 'Lägg till dem som ska ha rollen, under Grupper och personer.'
  },
  hiddenMembers: {
    what: (group: string): string => `Vilka som är med i ${group} syns bara för gruppens egna`,
    todo: '',
    repair: 'Visa vilka som är med'
  },
  timeZone: {
    what: (name: string): string => `Webbplatsens tidszon är ${name}, inte Stockholms`,
    todo: 'Tider i SharePoints egna listor visas fel. Ändra under Webbplatsinställningar, Nationella inställningar.'
  }
};
