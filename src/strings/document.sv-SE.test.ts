import { documentSv } from './document.sv-SE';
import { numbersIn, roundHalfUp, wholePercent } from './numbers';
import { mark, sentence, textOf } from './sentence';

const { nis, breaches, information, training, followUp, roles, routines, classifications, processing } = documentSv;

/** No-break spaces are right in Swedish numbers; here they are written as spaces. */
const words = (written: ReturnType<typeof nis.none>): string => textOf(written).replace(/\u00a0/g, ' ');

test.each([
  [nis.none('MSB'), 'Ingen NIS-incident har rapporterats till MSB'],
  [nis.reported(1, 'MSB'), '1 NIS-incident har rapporterats till MSB'],
  [nis.reported(2, 'MCF'), '2 NIS-incidenter har rapporterats till MCF'],
  [breaches.counted(0, 0, 'IMY'), 'Inga personuppgiftsincidenter'],
  [breaches.counted(1, 1, 'IMY'), '1 personuppgiftsincident, som rapporterats till IMY'],
  [breaches.counted(1, 0, 'IMY'), '1 personuppgiftsincident, som inte rapporterats till IMY'],
  [breaches.counted(2, 0, 'IMY'), '2 personuppgiftsincidenter varav ingen rapporterats till IMY'],
  [breaches.counted(21, 3, 'IMY'), '21 personuppgiftsincidenter varav 3 rapporterats till IMY'],
  [breaches.counted(1021, 21, 'IMY'), '1 021 personuppgiftsincidenter varav 21 rapporterats till IMY'],
  [information.phishingInIa(1), '1 incident om phishing är rapporterad i IA'],
  [information.phishingInIa(6), '6 incidenter om phishing är rapporterade i IA'],
  [information.burglaries(1), '1 inbrott är rapporterat'],
  [information.burglaries(2), '2 inbrott är rapporterade'],
  [information.serviceCardLosses(1, false), '1 rapporterad förlust av tjänstekort'],
  [information.serviceCardLosses(1, true), '1 rapporterad förlust av tjänstekort,'],
  [information.serviceCardLosses(3, true), '3 rapporterade förluster av tjänstekort,'],
  [information.serviceCardLosses(3, false), '3 rapporterade förluster av tjänstekort'],
  [information.mobilePhoneLosses(1), '1 förlust av personlig mobiltelefon'],
  [information.mobilePhoneLosses(6), '6 förluster av personliga mobiltelefoner'],
  [information.computerLosses(1), '1 förlust av personlig dator'],
  [information.computerLosses(3), '3 förluster av personliga datorer'],
  [information.phishingElsewhere(1), '1 incident om phishing är rapporterad på annat sätt'],
  [information.phishingElsewhere(2), '2 incidenter om phishing är rapporterade på annat sätt'],
  [information.misdirected(1), '1 felutskick är rapporterat'],
  [information.misdirected(2), '2 felutskick är rapporterade'],
  [information.unauthorisedAccess(1), '1 fall av obehörig åtkomst'],
  [information.unauthorisedAccess(2), '2 fall av obehörig åtkomst'],
  [information.malware(1), '1 fall av skadlig kod'],
  [information.malware(2), '2 fall av skadlig kod'],
  [information.outages(1), '1 driftstörning är rapporterad'],
  [information.outages(2), '2 driftstörningar är rapporterade'],
  [information.otherInformationIncidents(1), '1 övrig informationsincident'],
  [information.otherInformationIncidents(2), '2 övriga informationsincidenter'],
  [followUp.done(0, 3), '0 av 3 prioriterade åtgärder från tidigare genomgångar är klara.'],
  [followUp.done(1, 1), '1 av 1 prioriterad åtgärd från tidigare genomgångar är klar.'],
  [classifications.done(0), 'Inga informationsklassningar har genomförts.'],
  [classifications.done(1), '1 informationsklassning har genomförts.'],
  [classifications.overdue(0), 'Ingen informationsklassning är försenad för översyn.'],
  [classifications.overdue(2), '2 informationsklassningar är försenade för översyn.'],
  [processing.coverage(1, 1), '1 av 1 aktiv personuppgiftsbehandling i registerförteckningen har en aktuell informationsklassning.'],
  [processing.coverage(2, 4), '2 av 4 aktiva personuppgiftsbehandlingar i registerförteckningen har en aktuell informationsklassning.']
])('%#: %j', (written, expected) => {
  expect(words(written)).toBe(expected);
});

test.each([
  [0, '0 % av förvaltningens medarbetare'],
  [0.01, 'Mindre än 1 % av förvaltningens medarbetare'],
  [0.49, 'Mindre än 1 % av förvaltningens medarbetare'],
  [0.5, 'Cirka 1 % av förvaltningens medarbetare'],
  [1.4, 'Cirka 1 % av förvaltningens medarbetare'],
  [15.5, 'Cirka 16 % av förvaltningens medarbetare'],
  [16, 'Cirka 16 % av förvaltningens medarbetare'],
  [99.4, 'Cirka 99 % av förvaltningens medarbetare'],
  [99.5, 'Drygt 99 % av förvaltningens medarbetare'],
  [99.7, 'Drygt 99 % av förvaltningens medarbetare'],
  [100, 'Alla medarbetare']
])('när %p procent av medarbetarna är utbildade står det %p', (share, people) => {
  expect(words(training.coverage(share))).toBe(
    `${people} har genomfört de obligatoriska utbildningarna i informationssäkerhet och dataskydd.`
  );
});

test('procent skrivs med fast mellanslag, så att tecknet inte hamnar på nästa rad', () => {
  expect(textOf(training.coverage(16))).toContain('16\u00a0%');
});

test('roller och rutiner böjs efter antal', () => {
  expect(roles.summary(1, 1)).toBe('1 av 1 roll är tillsatt.');
  expect(roles.summary(1, 3)).toBe('1 av 3 roller är tillsatt.');
  expect(routines.summary(0, 2)).toBe('0 av 2 lokala rutiner är fastställda och aktuella.');
  expect(routines.summary(1, 2)).toBe('1 av 2 lokala rutiner är fastställd och aktuell.');
});

test('enheter som saknas i räkningen nämns vid namn', () => {
  expect(training.missingUnits(['HR'])).toBe('En enhet som räknades förra gången saknas i den här räkningen: HR.');
  expect(training.missingUnits(['HR', 'Förskola'])).toBe(
    'Enheter som räknades förra gången saknas i den här räkningen: HR, Förskola.'
  );
});

describe('tal', () => {
  test('avrundas uppåt från hälften', () => {
    expect([15.49, 15.5, 0.5, 2.5].map(roundHalfUp)).toEqual([15, 16, 1, 3]);
  });

  test('en andel är 0 % bara av ingen och 100 % bara av alla', () => {
    expect([0, 0.1, 15.5, 99.4, 99.7, 100].map(wholePercent)).toEqual([0, 1, 16, 99, 99, 100]);
  });

  test('skrivs på varje språks sätt', () => {
    expect(numbersIn('sv-SE').number(1000)).toBe('1\u00a0000');
    expect(numbersIn('sv-SE').number(4.25)).toBe('4,3');
    expect(numbersIn('en-US').number(1000)).toBe('1,000');
    expect(numbersIn('en-US').percent(16)).toBe('16%');
    expect([4, -2, 0].map(numbersIn('sv-SE').signed)).toEqual(['+4', '\u22122', '\u00b10']);
  });
});

test('en mening behåller sina delar och utelämnar tomma', () => {
  const written = sentence`${mark('count', '3')} av ${''}tjänstekort${','}`;
  expect(written).toEqual([{ mark: 'count', text: '3' }, ' av ', 'tjänstekort', ',']);
  expect(textOf(written)).toBe('3 av tjänstekort,');
});
