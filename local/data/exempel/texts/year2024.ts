import type { YearTexts } from './yearTexts';

export const year2024: YearTexts = {
  year: 2024,
  threats: `I januari drabbades en stor driftleverantör av utpressningsvirus, och många myndigheter och kommuner stod utan lönesystem i veckor. Händelsen visade hur beroende även {förvaltning} är av ett fåtal leverantörer.

Bedrägerier där någon utger sig för att vara chef har blivit vanligare.`,
  swedenAndEu: `Utredningen om NIS2 lämnade i mars förslag till en ny cybersäkerhetslag[^1]. Lagen blev försenad och trädde inte i kraft i oktober som direktivet krävde.

EU:s förordning om artificiell intelligens trädde i kraft den 1 augusti och börjar tillämpas stegvis.

[^1]: Nya regler om cybersäkerhet, SOU 2024:18`,
  swedenAndEuBestBefore: '2025-12-31',
  interestedParties: `Nämnden vill kunna följa utbildningsgraden varje kvartal. Facken har lyft frågan om hur loggkontroller går till, och en gemensam information har tagits fram.

Leverantörer frågar allt oftare efter förvaltningens klassningar redan i upphandlingen.`,
  followUp: 'En samordnare tillträdde i januari och de flesta åtgärderna från förra året är klara. En avfördes när staden valde ett gemensamt system.',
  feedback: 'Dataskyddsombudets årsrapport konstaterar att registerförteckningen blivit bättre men att ändamålen är för vagt beskrivna.'
};
