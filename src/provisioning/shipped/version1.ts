import type { Shipped } from './shipped';

/** Version 1 gave some columns a description; purposes, views, forms and formats it left as SharePoint makes them. */
export const version1: Shipped = {
  version: 1,
  lists: {
    Settings: {
      columns: {
        Administration: { description: 'Skrivs ut där texten har {förvaltning}' },
        HeadTitle: { description: 'Förvaltningschef eller Stadsdelsdirektör' },
        Registers: { description: 'Fylls i när listorna skapas; ändra inte för hand' }
      }
    },
    Classifications: { columns: { NextReviewOn: { description: 'Tomt betyder tolv månader efter klassningen' } } },
    Incidents: {
      columns: {
        Title: { description: 'Neutral rubrik: inga namn, inga system' },
        AwareAt: { description: 'Lagens frister räknas från kännedom, i svensk tid' },
        NisIncident: { description: 'Betydande incident enligt den lag som gällde när förvaltningen fick kännedom' },
        DataSubjectCategories: { description: 'Kategorier, inga namn' },
        DataCategories: { description: 'Kategorier, inga namn' }
      }
    },
    TrainingRecords: {
      columns: {
        AllMandatory: { description: 'Raden räknar dem som gått alla obligatoriska utbildningar' },
        Population: { description: 'Till exempel: tillsvidareanställda den 1 oktober' }
      }
    }
  }
};
