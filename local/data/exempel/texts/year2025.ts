import type { YearTexts } from './yearTexts';

export const year2025: YearTexts = {
  year: 2025,
  threats: `I augusti angreps en leverantör av system för arbetsmiljö och rehabilitering, och uppgifter om medarbetare i ett stort antal kommuner spreds. {förvaltning} berördes inte direkt, men har gått igenom vilka leverantörer som har liknande uppgifter.

Generativ AI gör det lätt att skriva trovärdiga bedrägliga meddelanden på svenska, och röster kan efterliknas i telefon.`,
  swedenAndEu: `Riksdagen beslutade i december om en cybersäkerhetslag[^1] som genomför NIS2-direktivet. Den väntas träda i kraft under januari {nästa år} och omfattar hela kommunen.

Ansvaret för NIS-rapportering byter mottagare: Myndigheten för samhällsskydd och beredskap byter namn till Myndigheten för civilt försvar vid årsskiftet.

[^1]: Cybersäkerhetslagen, SFS 2025:1506`,
  swedenAndEuBestBefore: '2026-01-15',
  interestedParties: `Kommunens säkerhetsfunktion kräver från och med nästa år att betydande incidenter eskaleras inom två timmar.

Vårdnadshavare har hört av sig om felutskick från skolan. Förvaltningen svarar var och en och redovisar hur felen ska undvikas.`,
  followUp: 'De flesta av förra årets åtgärder är klara. Behörighetsöversynen tar längre tid än väntat eftersom två system saknar utpekad ägare.',
  feedback:
    'Lekmannarevisorernas fördjupade granskning gav gott betyg åt incidenthanteringen men efterlyser övningar med leverantörer.'
};
