import type { Row } from '../row';

type Activity = Row<'activities'>;

const duringYear = (reviewYear: number, activities: readonly Omit<Activity, 'reviewYear' | 'sortOrder'>[]): readonly Activity[] =>
  activities.map((activity, index) => ({ ...activity, reviewYear, sortOrder: 10 * (index + 1) }));

export const activities: readonly Activity[] = [
  ...duringYear(2023, [
    {
      title: 'Nya utbildningar beställda',
      kind: 'training',
      happenedOn: '2023-11-27',
      sentence: 'Tre obligatoriska utbildningar beställdes under hösten och öppnade i slutet av november.'
    },
    {
      title: 'Inventering av system',
      kind: 'other',
      happenedOn: '2023-09-04',
      sentence: 'En inventering visade att förvaltningen använder 64 system, varav elva saknade utpekad ägare.'
    }
  ]),
  ...duringYear(2024, [
    {
      title: 'Samordnare tillträdde',
      kind: 'other',
      happenedOn: '2024-01-15',
      sentence: 'En informationssäkerhetssamordnare tillträdde i januari och har besökt alla enheters arbetsplatsträffar.'
    },
    {
      title: 'Klassning av elevadministrationen',
      kind: 'classification',
      happenedOn: '2024-04-18',
      sentence: 'Elevadministrationen och den sociala dokumentationen klassades för första gången.'
    },
    {
      title: 'Skrivbordsövning om lönesystem',
      kind: 'exercise',
      happenedOn: '2024-09-26',
      sentence: 'Ledningsgruppen övade på hur löner betalas ut om lönesystemet är borta i tre veckor.'
    },
    {
      title: 'Kampanj om nätfiske',
      kind: 'campaign',
      happenedOn: '2024-10-01',
      sentence: 'Under informationssäkerhetsmånaden skickades övningsmeddelanden, och var nionde mottagare klickade.'
    }
  ]),
  ...duringYear(2025, [
    {
      title: 'Medverkan i upphandling av lärplattform',
      kind: 'procurement',
      happenedOn: '2025-03-06',
      sentence: 'ISAM och DSO medverkade redan i behovsanalysen när en ny lärplattform upphandlades.'
    },
    {
      title: 'Klassningar enligt plan',
      kind: 'classification',
      happenedOn: '2025-05-15',
      sentence: 'Årets planerade klassningar genomfördes, och för tre av dem finns en handlingsplan.'
    },
    {
      title: 'Utbildning av ledningsgruppen',
      kind: 'training',
      happenedOn: '2025-08-21',
      sentence: 'Ledningsgruppen fick en halvdag om den kommande cybersäkerhetslagen och ledningens ansvar.'
    },
    {
      title: 'Andra omgången övningsmeddelanden',
      kind: 'campaign',
      happenedOn: '2025-10-06',
      sentence: 'I årets omgång av övningsmeddelanden klickade var tjugonde mottagare, och en av fyra rapporterade meddelandet.'
    },
    {
      title: 'Återläsning av säkerhetskopior',
      kind: 'exercise',
      happenedOn: '2025-11-12',
      sentence: 'En återläsning av säkerhetskopior prövades tillsammans med två leverantörer. Den ena klarade tiden som avtalet anger.'
    }
  ]),
  ...duringYear(2026, [
    {
      title: 'Rutin för eskalering införd',
      kind: 'other',
      happenedOn: '2026-01-15',
      sentence: 'Rutinen för att eskalera betydande incidenter till kommunen infördes samma dag som lagen trädde i kraft.'
    },
    {
      title: 'Utbildning i samtliga enheter',
      kind: 'training',
      happenedOn: '2026-04-22',
      sentence: 'Enheterna fick egna utbildningstillfällen, och chefer kan följa sin enhets andel varje månad.'
    },
    {
      title: 'Normerande klassning av lärplattformen',
      kind: 'classification',
      happenedOn: '2026-05-07',
      sentence: 'ISAM och DSO deltog i den normerande klassningen av kommunens nya lärplattform.'
    },
    {
      title: 'Övning med kommunens säkerhetsfunktion',
      kind: 'exercise',
      happenedOn: '2026-06-03',
      sentence: 'En övning med kommunens säkerhetsfunktion visade att upplysningen kan lämnas inom fyra timmar.'
    },
    {
      title: 'Kampanj inför valet',
      kind: 'campaign',
      happenedOn: '2026-08-24',
      sentence: 'En kampanj om falska avsändare genomfördes inför valet, med filmer på teckenspråk och lättläst svenska.'
    },
    {
      title: 'Upphandling av passersystem',
      kind: 'procurement',
      happenedOn: '2026-09-17',
      sentence: 'Krav på loggning och gallring ställdes i upphandlingen av ett nytt passersystem.'
    }
  ])
];
