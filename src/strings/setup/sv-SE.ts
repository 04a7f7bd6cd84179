import { numbersIn } from '../numbers';
import { changesSv, keptSv } from './changes.sv-SE';
import { conflictsSv, faultsSv } from './faults.sv-SE';

const { number } = numbersIn('sv-SE');

const noun = (one: string, many: string) => (n: number): string => (n === 1 ? one : many);

const counted = (one: string, many: string) => (n: number): string => (n === 1 ? `1 ${one}` : `${number(n)} ${many}`);

const lists = counted('lista', 'listor');

/** The words of setup; loaded with it and never by a reader. The master: every other language has exactly these. */
export const setupSv = {
  title: 'Uppsättning',
  back: 'Tillbaka till genomgången',
  on: (site: string): string => `På webbplatsen ${site}`,
  reading: 'Läser vad som finns på webbplatsen',
  retry: 'Försök igen',
  readAgain: 'Läs om',
  notReady: 'Uppsättningen kunde inte läsa webbplatsen',
  /** The noun beside a number. */
  nouns: {
    groups: noun('grupp', 'grupper'),
    created: noun('ny lista', 'nya listor'),
    changed: noun('lista ändras', 'listor ändras'),
    columns: noun('kolumn', 'kolumner'),
    views: noun('vy', 'vyer'),
    conflicts: noun('sak att avgöra', 'saker att avgöra')
  },
  plan: {
    first: 'Det här skapas',
    rest: 'Det här återstår',
    upgrade: (version: number): string => `Uppgradera till version ${version}`,
    firstText: 'Ingenting händer förrän du väljer Skapa listorna. Du kan avbryta mellan stegen och fortsätta senare.',
    upgradeText: (from: number, to: number): string =>
      `Listorna är gjorda för version ${from} och ändras till version ${to}. Rader, egna kolumner och egna vyer rörs inte.`,
    ownersRead:
      'Webbplatsens ägare får fullständig behörighet till alla listor och kan alltså läsa Händelser. Tänk igenom vilka de är.',
    groupsHeading: 'Grupper',
    listsHeading: 'Listor',
    kept: (n: number): string => (n === 1 ? 'Lämnas som den är: 1 avvikelse' : `Lämnas som de är: ${number(n)} avvikelser`),
    keptText: 'Det här skiljer sig från det som uppsättningen gör, men någon har valt det. Därför lämnas det.',
    conflicts: (n: number): string =>
      n === 1 ? '1 sak behöver du avgöra först' : `${number(n)} saker behöver du avgöra först`,
    conflictsText: 'Det som står i vägen ändras aldrig av uppsättningen. Rätta det på webbplatsen och läs om.',
    restIsMade: 'Det övriga kan göras ändå.',
    create: 'Skapa listorna',
    upgradeNow: (version: number): string => `Uppgradera till version ${version}`,
    makeRest: 'Gör det övriga'
  },
  settings: {
    heading: 'Förvaltningen',
    name: 'Förvaltningens namn',
    help: 'Skrivs ut i genomgången. Det går att ändra senare i listan Inställningar.',
    missing: 'Skriv förvaltningens namn.',
    tooLong: 'Namnet får vara högst 255 tecken.'
  },
  changes: changesSv,
  kept: keptSv,
  conflicts: conflictsSv,
  faults: faultsSv,
  progress: {
    heading: 'Arbetar',
    repairing: 'Reparerar',
    of: (done: number, all: number): string => `${number(done)} av ${number(all)} steg klara`,
    now: (step: string): string => `Nu: ${step}`,
    cancel: 'Avbryt',
    cancelling: 'Stannar när steget är klart',
    states: { done: 'Klar', going: 'Pågår', waiting: 'Väntar', failed: 'Stannade här' },
    steps: (done: number, all: number): string => `${number(done)} av ${number(all)}`,
    site: 'Webbplatsen',
    waiting: (seconds: number): string => `SharePoint bad oss vänta ${counted('sekund', 'sekunder')(seconds)}.`
  },
  stopped: {
    cancelled: 'Avbrutet',
    cancelledText: 'Det som är gjort är kvar. När du fortsätter läses webbplatsen om, och bara det som saknas görs.',
    goOn: 'Fortsätt',
    failed: 'Det gick inte hela vägen',
    step: 'Steg',
    list: 'Lista',
    answer: 'SharePoint svarade',
    failedText: 'Det som är gjort är kvar. Ett nytt försök läser om webbplatsen och gör bara det som saknas.',
    forbidden: 'Du har inte rätt att göra det här steget. Be webbplatsens ägare fortsätta; det som är gjort är kvar.',
    signedOut: 'Du är utloggad. Logga in igen, ladda om sidan och fortsätt; det som är gjort är kvar.',
    offline: 'Det går inte att nå SharePoint just nu. Kontrollera nätverket och försök igen; det som är gjort är kvar.',
    throttled: 'SharePoint har för mycket att göra just nu. Vänta en stund och försök igen; det som är gjort är kvar.',
    conflict:
      'Adressen är upptagen. Titta i webbplatsens papperskorg: ligger listan där, återställ den eller ta bort den. Annars finns en lista där som du inte får se; be en annan ägare fortsätta. Det som är gjort är kvar.'
  },
  receipt: {
    heading: 'Klart',
    headingPartly: 'Gjort, så långt det går',
    upgraded: (version: number): string => `Uppgraderat till version ${version}`,
    made: (groups: number, made: number): string =>
      `${[groups > 0 && (groups === 1 ? '1 grupp' : `${number(groups)} grupper`), made > 0 && lists(made)].filter(Boolean).join(' och ')} skapades`,
    changed: (n: number): string => (n === 1 ? '1 lista ändrades' : `${number(n)} listor ändrades`),
    links: 'Listorna'
  },
  people: {
    heading: 'Lägg in personer i grupperna',
    text: 'Grupperna bestämmer vem som får läsa och ändra. Den som inte är med i någon grupp ser bara den fastställda genomgången.',
    email: (group: string): string => `E-postadress, ny i ${group}`,
    add: 'Lägg till',
    addTo: (group: string): string => `Lägg till i ${group}`,
    adding: 'Lägger till',
    nobody: 'Ingen än',
    hidden: 'Du får inte se vilka som är med',
    members: (group: string): string => `Med i ${group}`,
    added: (person: string, group: string): string => `${person} är med i ${group}`,
    already: (person: string): string => `${person} är redan med.`,
    openGroup: 'Öppna i SharePoint',
    openGroupNamed: (group: string): string => `Öppna i SharePoint: ${group}`,
    notAnAddress: 'Skriv en e-postadress, till exempel fornamn.efternamn@kommun.se.',
    unknown: (who: string): string => `SharePoint känner inte till ${who}. Kontrollera adressen, eller be IT-stödet om ett konto.`,
    groupGone: (group: string): string => `Gruppen ${group} finns inte längre. Kontrollera igen, så kan den skapas på nytt.`,
    forbidden: 'Du har inte rätt att ändra vilka som är med i gruppen. Be webbplatsens ägare.',
    failed: (message: string): string => `Det gick inte. SharePoint svarade ”${message}”`
  },
  firstReview: {
    heading: 'Skapa en genomgång'
  },
  check: {
    heading: 'Kontroll',
    button: 'Kontrollera',
    again: 'Kontrollera igen',
    allWell: 'Allt stämmer',
    allWellText: (moment: string): string => `Listor, kolumner, vyer och behörigheter är som de ska. Kontrollerat ${moment}.`,
    checkedAt: (moment: string): string => `Kontrollerat ${moment}`,
    notAll: 'Allt kunde inte kontrolleras',
    alarms: (n: number): string => (n === 1 ? '1 larm' : `${number(n)} larm`),
    alarmsText: 'Någon kan läsa eller ändra det som inte är avsett för dem.',
    warnings: (n: number): string => (n === 1 ? '1 sak att se över' : `${number(n)} saker att se över`),
    drift: (n: number): string => (n === 1 ? '1 lista har ändrats' : `${number(n)} listor har ändrats`),
    driftText: 'Så här blir de som de ska igen. Rader, egna kolumner och egna vyer rörs inte.',
    repair: 'Reparera',
    repairNamed: (what: string): string => `Reparera ${what}`,
    repaired: (what: string): string => `Reparerat: ${what}`,
    groups: 'Grupper och personer'
  },
  rights: {
    heading: 'Du har inte rätt att göra det här',
    text: 'För att skapa, ändra och kontrollera listorna behöver du på webbplatsen få:',
    names: {
      manageLists: 'hantera listor',
      managePermissions: 'hantera behörigheter',
      createGroups: 'skapa grupper',
      viewLists: 'läsa alla listor'
    },
    ask: (names: readonly string[]): string => `Be någon av webbplatsens ägare: ${names.join(', ')}.`,
    askOwners: 'Be webbplatsens ägare göra det, eller ge dig rätten.'
  },
  later: {
    heading: 'Webbdelen behöver uppdateras',
    text: (version: number): string =>
      `Listorna är gjorda för version ${version}, som är senare än den här webbdelen känner till. Be den som sköter appkatalogen uppdatera webbdelen.`
  }
};
