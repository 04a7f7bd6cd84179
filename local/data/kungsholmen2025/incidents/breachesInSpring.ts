import { aMinorBreach } from '../../incidentRow';
import type { IncidentRow } from '../../incidentRow';

export const breachesInSpring: readonly IncidentRow[] = [
  aMinorBreach({
    title: 'Närvarolista kvarlämnad i lokal',
    sourceReference: 'IA-2025-0004',
    unit: 'Förskola',
    occurredAt: '2025-01-09T15:00:00Z',
    awareAt: '2025-01-10T07:20:00Z',
    affectedPersons: 18,
    dataSubjectCategories: 'Barn',
    dataCategories: 'Förnamn, närvarotider',
    measures: 'Listan förstördes. Rutinen för lokaler som lånas ut har påmints om.',
    notReportedReason: 'Listan låg i ett låst rum och hittades av förskolans egen personal. Inga andra har haft tillträde.'
  }),
  aMinorBreach({
    title: 'E-post med kallelse till fel kollega',
    source: 'email',
    unit: 'Individ- och familjeomsorg',
    awareAt: '2025-01-23T12:45:00Z',
    affectedPersons: 1,
    dataSubjectCategories: 'Klient',
    dataCategories: 'Namn, mötestid',
    measures: 'Meddelandet raderades av mottagaren.',
    notReportedReason: 'Mottagaren arbetar på samma enhet, omfattas av samma sekretess och raderade meddelandet direkt.',
    secrecyGround: ['osl26_1']
  }),
  aMinorBreach({
    title: 'Utskrift glömd i gemensam skrivare',
    sourceReference: 'IA-2025-0039',
    unit: 'Äldreomsorg',
    awareAt: '2025-02-04T09:30:00Z',
    affectedPersons: 2,
    dataSubjectCategories: 'Omsorgstagare',
    dataCategories: 'Namn, tider för hembesök',
    measures: 'Säker utskrift är nu förval på enheten.',
    notReportedReason: 'Utskriften låg några minuter i ett rum där bara behörig personal vistas.'
  }),
  aMinorBreach({
    title: 'Adresslista synlig för alla mottagare i ett utskick',
    sourceReference: 'IA-2025-0077',
    unit: 'Kultur, fritid och parkmiljö',
    awareAt: '2025-03-03T10:10:00Z',
    affectedPersons: 26,
    dataSubjectCategories: 'Föreningskontakter',
    dataCategories: 'E-postadresser',
    measures: 'Mottagarna bads radera meddelandet. Utskick görs numera med dold kopia.',
    notReportedReason: 'Adresserna är föreningarnas egna kontaktadresser och finns redan publicerade.'
  }),
  aMinorBreach({
    title: 'Fel bilaga i svar till vårdnadshavare',
    sourceReference: 'IA-2025-0112',
    unit: 'Förskola',
    awareAt: '2025-03-20T14:25:00Z',
    affectedPersons: 1,
    dataSubjectCategories: 'Barn',
    dataCategories: 'Förnamn, önskemål om matpreferens',
    measures: 'Vårdnadshavaren raderade bilagan och bekräftade det skriftligt.',
    notReportedReason: 'Bilagan innehöll bara ett förnamn utan koppling till hälsa och är raderad.'
  }),
  aMinorBreach({
    title: 'Lönespecifikation lämnad till fel medarbetare',
    source: 'other',
    unit: 'HR',
    awareAt: '2025-03-27T08:50:00Z',
    affectedPersons: 1,
    dataSubjectCategories: 'Medarbetare',
    dataCategories: 'Namn, lön',
    measures: 'Kuvertet återlämnades oöppnat.',
    notReportedReason: 'Kuvertet var oöppnat när det återlämnades.'
  }),
  aMinorBreach({
    title: 'Kalenderbokning med klientnamn synlig på enheten',
    sourceReference: 'IA-2025-0139',
    unit: 'Individ- och familjeomsorg',
    awareAt: '2025-04-08T06:40:00Z',
    affectedPersons: 3,
    dataSubjectCategories: 'Klienter',
    dataCategories: 'Namn',
    measures: 'Bokningarna är privata. Enheten har fått en påminnelse om hur möten namnges.',
    notReportedReason: 'Bara handläggare på samma enhet kunde se bokningarna, och de arbetar under samma sekretess.',
    secrecyGround: ['osl26_1']
  }),
  aMinorBreach({
    key: 'lost notes',
    title: 'Anteckningsblock borttappat och återfunnet',
    source: 'other',
    unit: 'Funktionsnedsättning',
    occurredAt: '2025-05-05T16:00:00Z',
    awareAt: '2025-05-06T07:05:00Z',
    affectedPersons: 2,
    dataSubjectCategories: 'Brukare',
    dataCategories: 'Initialer, mötestider',
    measures: 'Anteckningar förs i tjänstetelefonen.',
    notReportedReason: 'Blocket hittades i verksamhetens egen bil och innehöll bara initialer.'
  }),
  aMinorBreach({
    title: 'Behörighet kvar efter byte av tjänst',
    source: 'serviceDesk',
    sourceReference: 'SD-25-18840',
    unit: 'Äldreomsorg',
    awareAt: '2025-05-22T11:15:00Z',
    affectedPersons: 140,
    dataSubjectCategories: 'Omsorgstagare',
    dataCategories: 'Namn, adress, planerade besök',
    measures: 'Behörigheten avslutades. Chefen går igenom enhetens behörigheter varje kvartal.',
    notReportedReason: 'Loggen visar att behörigheten inte har använts efter bytet.'
  })
];
