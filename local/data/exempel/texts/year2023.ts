import type { YearTexts } from './yearTexts';

export const year2023: YearTexts = {
  year: 2023,
  threats: `Kriget i Ukraina och det försämrade omvärldsläget märks i form av fler överbelastningsattacker mot svenska myndigheter och kommuner. I augusti höjdes terrorhotnivån i Sverige.

Nätfiske är fortfarande det vanligaste sättet att ta sig in. Meddelandena blir bättre skrivna, och allt fler kommer som sms.`,
  swedenAndEu: `EU antog i slutet av 2022 NIS2-direktivet[^1], som ska vara genomfört i medlemsländerna i oktober 2024. En utredning arbetar med hur det ska bli svensk lag.

[^1]: Europaparlamentets och rådets direktiv (EU) 2022/2555 om åtgärder för en hög gemensam cybersäkerhetsnivå i hela unionen`,
  swedenAndEuBestBefore: '2024-10-17',
  interestedParties: `Invånarna förväntar sig att uppgifter om dem stannar hos den som behöver dem. Nämnden har bett om en samlad bild av riskerna.

Medarbetarna efterfrågar:

- korta utbildningar som går att göra i mobilen
- ett enda ställe att anmäla händelser på
- tydligt besked om vem som är systemägare`,
  followUp: 'Arbetet saknade samordnare under våren. Därför är flera åtgärder försenade.',
  feedback: 'Revisionen påpekade i sin grundläggande granskning att behörigheter inte följs upp regelbundet.'
};
