import type { YearTexts } from './yearTexts';

export const year2026: YearTexts = {
  year: 2026,
  threats: `Angreppen riktas i större utsträckning mot leverantörskedjan än mot förvaltningen själv. Under våren stod en e-tjänst still i två dygn efter ett angrepp mot en underleverantör.

Valåret märktes i form av falska meddelanden i kommunens namn. Kommunikationsenheten fick rättelser publicerade inom en timme.`,
  swedenAndEu: `Cybersäkerhetslagen[^1] gäller sedan den 15 januari. Det är kommunen som är verksamhetsutövare, så förvaltningen eskalerar betydande incidenter till kommunens säkerhetsfunktion, som rapporterar vidare.

Mottagaren av rapporterna har ändrats under året: först Myndigheten för civilt försvar (MCF), från den 1 juli Nationellt cybersäkerhetscenter (NCSC)[^2].

[^1]: Cybersäkerhetslagen, SFS 2025:1506
[^2]: Rapportering sker i den gemensamma portalen för cybersäkerhet`,
  swedenAndEuBestBefore: '2027-06-30',
  interestedParties: `Länsstyrelsen har aviserat tillsyn enligt den nya lagen under {nästa år}. Kommunens revisorer vill se hur ledningen utbildas.

Elevråden har bett om att få veta vilka digitala verktyg som sparar uppgifter om elever. En lista publiceras på skolornas webbplatser.`,
  followUp: 'Utbildningsmålet är nått. Det som återstår gäller leverantörsövningar och de sista systemen utan ägare.',
  feedback: 'Tillsynen av barn- och elevuppgifter hos två skolor avslutades utan anmärkning.'
};
