import { aDesiredList, aSettingsList, everyChange, everyConflict, everyFault, everyKept } from '../../../../test/builders/setup';
import { setupEn } from '../../../strings/setup/en-US';
import { setupSv } from '../../../strings/setup/sv-SE';
import { changeSentence, newListSentence } from './changeSentence';
import { conflictSentence, keptSentence } from './conflictSentence';
import { faultSentence } from './faultSentence';

test('en ny lista sägs med kolumner, vyer och vilka som läser den', () => {
  expect(newListSentence(aDesiredList(), setupSv.changes)).toBe('Skapa listan Händelser med 4 kolumner och 2 vyer; läses av ISAM och DSO');
  expect(newListSentence(aSettingsList(), setupSv.changes)).toBe('Skapa listan Inställningar med 2 kolumner; läses av alla på webbplatsen');
  expect(newListSentence(aDesiredList({ template: 101, title: 'Underlag', columns: [], titleColumn: undefined, views: [], grants: [] }), setupSv.changes)).toBe(
    'Skapa biblioteket Underlag'
  );
});

test.each([
  ['createGroup', 'Skapa gruppen LG ISAM'],
  ['changeList', 'Ändra versionshistoriken och om den syns i sökningen'],
  ['addColumns', 'Lägg till 4 kolumner: Typ, Antal, Detaljer och Klient-id'],
  ['changeColumns', 'Ändra kolumnen Typ: valen och om den är obligatorisk'],
  ['addViews', 'Lägg till 2 vyer: Öppna och Årets'],
  ['changeViews', 'Ändra vyn Öppna'],
  ['setPermissions', 'Skilj listans behörigheter från webbplatsens; ge behörighet: ägarna får allt, ISAM får ändra och DSO får ändra'],
  ['markVersion', 'Anteckna version 2 i Inställningar']
] as const)('steget %s: %s', (kind, sentence) => {
  expect(changeSentence(everyChange[kind], setupSv.changes)).toBe(sentence);
});

test('en kolumn av fel typ sägs med SharePoints egna ord för typerna', () => {
  expect(conflictSentence(everyConflict.columnType, setupSv).what).toBe('Kolumnen Typ i Händelser är av typen Flera textrader, men ska vara Val.');
});

test('det som är ändrat och lämnas sägs rätt böjt, hur mycket det än är', () => {
  const kept = { kind: 'column', list: aDesiredList(), column: everyConflict.columnType.column } as const;
  expect(keptSentence({ ...kept, aspects: ['description'] }, setupSv)).toBe('Händelser: någon har ändrat hjälptexten i kolumnen Typ');
  expect(keptSentence({ ...kept, aspects: ['title', 'rule'] }, setupSv)).toBe('Händelser: någon har ändrat namnet och regeln i kolumnen Typ');
});

test('ett okänt val sägs med hur många rader som har det', () => {
  expect(conflictSentence(everyConflict.choiceInUse, setupSv).what).toBe(
    'Valet ”Fishing” i kolumnen Typ hör inte till Händelser, men används på 3 rader.'
  );
  expect(conflictSentence({ ...everyConflict.choiceInUse, rows: 5000 }, setupSv).what).toMatch(/minst 5\s000 rader/);
});

test.each([
  ['read', 'Händelser kan läsas av Besökare', 'Ta bort läsrätten'],
  ['edit', 'Händelser kan ändras av Besökare', 'Ta bort ändringsrätten'],
  ['manage', 'Besökare har fullständig behörighet till Händelser', 'Ta bort behörigheten']
] as const)('för mycket behörighet (%s) sägs: %s', (level, what, repair) => {
  expect(faultSentence({ ...everyFault.tooMuchAccess, level }, setupSv)).toMatchObject({ what, repair });
});

const every = [setupSv, setupEn].flatMap(words => [
  ...Object.values(everyChange).map(change => [change.kind, changeSentence(change, words.changes)] as const),
  ...Object.values(everyConflict).flatMap(conflict => Object.values(conflictSentence(conflict, words)).map(said => [conflict.kind, said] as const)),
  ...Object.values(everyKept).map(kept => [kept.kind, keptSentence(kept, words)] as const),
  ...Object.values(everyFault).map(fault => [fault.kind, faultSentence(fault, words).what] as const)
]);

test.each(every)('%s är en hel mening utan namn ur koden: %s', (_, sentence) => {
  expect(sentence).not.toMatch(/undefined|\[object|\b(Note|MultiChoice|DateTime|Incidents|visitors|siteGroup)\b/);
  expect(sentence).toMatch(/^(\p{Lu}|\d).*\p{L}/u);
});
