/** The help under fields that stand in several registers. */
export const recurringHelp = {
  year: 'Årtalet för den genomgång som raden hör till, till exempel 2026.',
  ownerRole: 'Skriv en roll, inte ett namn: till exempel enhetschef eller systemägare.',
  audience: 'Alla medarbetare: texten får stå i den publicerade genomgången. Ledningen: den stannar hos ledningen, ISAM och DSO.',
  sortOrder: 'Lägre nummer kommer först. Lämna tomt för den ordning raderna skapades i.',
  importId: 'Fylls i av importen så att samma rad inte läses in två gånger. Lämna tomt när du skriver själv.',
  carriedFrom: 'Raden i förra årets genomgång som den här fortsätter.',
  sha256: 'Räknas ut när genomgången fryses och visar om innehållet har ändrats. Ändra inte.',
  secrecyGround:
    'Ett förslag; prövas vid begäran. OSL 18:8 säkerhetsåtgärder, 18:13 risk- och sårbarhetsanalyser, 21:7 personuppgifter i strid med ' +
    'dataskyddsreglerna, 25:1 hälso- och sjukvård, 26:1 socialtjänst. Tomt betyder inte prövad.'
} as const;
