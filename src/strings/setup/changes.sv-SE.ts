import { numbersIn } from '../numbers';
import type { ColumnAspectName, ListAspectName } from './aspects';

const { number } = numbersIn('sv-SE');
const joined = new Intl.ListFormat('sv-SE', { type: 'conjunction' });
const and = (words: readonly string[]): string => joined.format(words);

const columns = (n: number): string => (n === 1 ? '1 kolumn' : `${number(n)} kolumner`);
const views = (n: number): string => (n === 1 ? '1 vy' : `${number(n)} vyer`);

const columnAspects: Readonly<Record<ColumnAspectName, string>> = {
  title: 'namnet',
  description: 'hjälptexten',
  required: 'om den är obligatorisk',
  indexed: 'indexet',
  unique: 'kravet på unika värden',
  hidden: 'om den är dold',
  choices: 'valen',
  default: 'standardvärdet',
  limits: 'gränserna',
  formatter: 'utseendet',
  shownWhen: 'när fältet visas',
  rule: 'regeln',
  thousands: 'tusentalsavgränsaren'
};

const listAspects: Readonly<Record<ListAspectName, string>> = {
  title: 'namnet',
  purpose: 'beskrivningen',
  versioning: 'versionshistoriken',
  attachments: 'inställningen för bilagor',
  search: 'om den syns i sökningen',
  rule: 'regeln för raderna'
};

const columnAspectsOf = (aspects: readonly ColumnAspectName[]): string => and(aspects.map(aspect => columnAspects[aspect]));

export const changesSv = {
  and,
  /** Everyone who reaches the site. */
  everyone: 'alla på webbplatsen',
  owners: 'ägarna',
  members: 'medlemmarna',
  visitors: 'besökarna',
  createGroup: (group: string): string => `Skapa gruppen ${group}`,
  showMembers: (group: string): string => `Låt andra se vilka som är med i ${group}`,
  createList: (kind: 'list' | 'library', list: string, columnCount: number, viewCount: number): string => {
    const parts = [columnCount > 0 && columns(columnCount), viewCount > 0 && views(viewCount)].filter((part): part is string => Boolean(part));
    const what = kind === 'list' ? 'listan' : 'biblioteket';
    return `Skapa ${what} ${list}${parts.length > 0 ? ` med ${and(parts)}` : ''}`;
  },
  readBy: (who: readonly string[]): string => `läses av ${and(who)}`,
  editedBy: (who: readonly string[]): string => `Ändras av ${and(who)}`,
  makeList: (list: string): string => `Skapa ${list}`,
  changeList: (aspects: readonly ListAspectName[]): string => `Ändra ${and(aspects.map(aspect => listAspects[aspect]))}`,
  addColumns: (titles: readonly string[]): string =>
    titles.length === 1 ? `Lägg till kolumnen ${and(titles)}` : `Lägg till ${columns(titles.length)}: ${and(titles)}`,
  changeColumns: (changed: readonly { readonly title: string; readonly aspects: readonly ColumnAspectName[] }[]): string =>
    changed.length === 1
      ? `Ändra kolumnen ${changed.map(({ title, aspects }) => `${title}: ${columnAspectsOf(aspects)}`).join('')}`
      : `Ändra ${columns(changed.length)}: ${changed.map(({ title, aspects }) => `${title} (${columnAspectsOf(aspects)})`).join(', ')}`,
  addViews: (titles: readonly string[]): string =>
    titles.length === 1 ? `Lägg till vyn ${and(titles)}` : `Lägg till ${views(titles.length)}: ${and(titles)}`,
  changeViews: (titles: readonly string[]): string =>
    titles.length === 1 ? `Ändra vyn ${and(titles)}` : `Ändra ${views(titles.length)}: ${and(titles)}`,
  formatForm: 'Ordna formuläret i avsnitt',
  setPermissions: (breaksInheritance: boolean, given: readonly string[]): string =>
    [breaksInheritance && 'Skilj listans behörigheter från webbplatsens', given.length > 0 && `${breaksInheritance ? 'ge' : 'Ge'} behörighet: ${and(given)}`]
      .filter(Boolean)
      .join('; '),
  grants: {
    read: (who: string): string => `${who} får läsa`,
    contribute: (who: string): string => `${who} får ändra`,
    fullControl: (who: string): string => `${who} får allt`
  },
  /** The same steps where there is room for a few words only. */
  brief: {
    addColumns: (n: number): string => `Lägg till ${columns(n)}`,
    changeColumns: (n: number): string => `Ändra ${columns(n)}`,
    addViews: (n: number): string => `Lägg till ${views(n)}`,
    changeViews: (n: number): string => `Ändra ${views(n)}`,
    setPermissions: 'Ställ in behörigheterna'
  },
  revoke: (who: string): string => `Ta bort behörigheten för ${who}`,
  inheritRow: (row: number): string => `Låt rad ${row} följa listans behörigheter`,
  writeSettings: 'Anteckna i Inställningar vilka listor som är skapade',
  markVersion: (version: number): string => `Anteckna version ${version} i Inställningar`
};

export const keptSv = {
  listTitle: (list: string, title: string): string => `${list} heter ${title} på webbplatsen`,
  purpose: (list: string): string => `${list}: beskrivningen är ändrad`,
  ownChoice: (list: string, column: string, choice: string, rows: number): string =>
    rows === 0
      ? `${list}: valet ”${choice}” i ${column} är ert eget`
      : `${list}: valet ”${choice}” i ${column} är ert eget och används på ${rows === 1 ? '1 rad' : `${number(rows)} rader`}`,
  column: (list: string, column: string, aspects: readonly ColumnAspectName[]): string =>
    `${list}: någon har ändrat ${columnAspectsOf(aspects)} i kolumnen ${column}`,
  view: (list: string, view: string): string => `${list}: vyn ${view} är ändrad`,
  form: (list: string): string => `${list}: formuläret är ändrat`,
  ownColumns: (list: string, titles: readonly string[]): string =>
    titles.length === 1 ? `${list}: den egna kolumnen ${and(titles)}` : `${list}: ${number(titles.length)} egna kolumner: ${and(titles)}`,
  ownViews: (list: string, titles: readonly string[]): string =>
    titles.length === 1 ? `${list}: den egna vyn ${and(titles)}` : `${list}: ${number(titles.length)} egna vyer: ${and(titles)}`
};
