import { anIncident } from '../../incidentRow';
import type { IncidentRow } from '../../incidentRow';

const noPersonalData = 'Inga uppgifter lämnades ut.';

export const phishing: readonly IncidentRow[] = [
  anIncident({
    key: 'first phishing',
    title: 'Falskt meddelande om paketavisering',
    kind: 'phishing',
    sourceReference: 'IA-2025-0011',
    unit: 'Förskola',
    awareAt: '2025-01-16T09:10:00Z',
    consequences: noPersonalData,
    measures: 'Meddelandet raderades och avsändaren spärrades.'
  }),
  anIncident({
    title: 'Falsk faktura i chefs namn',
    kind: 'phishing',
    sourceReference: 'IA-2025-0098',
    unit: 'Administration och ekonomi',
    awareAt: '2025-03-12T10:40:00Z',
    consequences: 'Ingen betalning gjordes.',
    measures: 'Ekonomienheten ringer upp vid ändrade kontonummer.'
  }),
  anIncident({
    title: 'Länk till falsk inloggningssida öppnad',
    kind: 'phishing',
    sourceReference: 'IA-2025-0171',
    unit: 'Äldreomsorg',
    awareAt: '2025-05-14T07:30:00Z',
    consequences: 'Medarbetaren angav sitt lösenord. Inga inloggningar utifrån har skett.',
    measures: 'Lösenordet byttes inom en kvart och sessionerna avslutades.'
  }),
  anIncident({
    title: 'Sms som uppgavs komma från Försäkringskassan',
    kind: 'phishing',
    sourceReference: 'IA-2025-0289',
    unit: 'Individ- och familjeomsorg',
    awareAt: '2025-08-29T11:55:00Z',
    consequences: noPersonalData,
    measures: 'Numret spärrades. Enheten påmindes på arbetsplatsträffen.'
  }),
  anIncident({
    title: 'QR-kod till falsk sida på uppsatt affisch',
    kind: 'phishing',
    sourceReference: 'IA-2025-0357',
    unit: 'Kultur, fritid och parkmiljö',
    awareAt: '2025-10-15T13:00:00Z',
    consequences: noPersonalData,
    measures: 'Affischen togs ned. Händelsen användes i informationssäkerhetsmånadens kampanj.'
  }),
  anIncident({
    key: 'last phishing',
    title: 'Falsk kalenderinbjudan med bifogad fil',
    kind: 'phishing',
    sourceReference: 'IA-2025-0420',
    unit: 'Funktionsnedsättning',
    awareAt: '2025-11-26T08:05:00Z',
    consequences: 'Filen öppnades inte.',
    measures: 'Inbjudan togs bort för alla mottagare.'
  })
];
