import type { IncidentKind } from '../../../../src/registers/incidents';
import type { IncidentRow } from '../../incidentRow';

type Kind = Exclude<IncidentKind, 'none'>;

/** What may happen, without when and where. */
export type Occasion = Pick<IncidentRow, 'title'> & Partial<Pick<IncidentRow, 'consequences' | 'measures' | 'source'>>;

const blocked = 'Spärrades samma dag som förlusten anmäldes.';
const encrypted = 'Enheten är krypterad och har spärrats.';

export const occasions: Readonly<Record<Kind, readonly Occasion[]>> = {
  phishing: [
    { title: 'Falsk inloggningssida för e-post', measures: 'Adressen spärrades för hela förvaltningen.' },
    { title: 'Meddelande i chefs namn med begäran om presentkort', consequences: 'Inga köp gjordes.' },
    { title: 'Faktura med ändrat kontonummer', consequences: 'Betalningen stoppades.', measures: 'Leverantören ringdes upp.' },
    { title: 'Sms om obetald trängselavgift', measures: 'Medarbetaren raderade meddelandet.' },
    { title: 'Delat dokument från okänd avsändare', consequences: 'Dokumentet öppnades inte.' },
    { title: 'Falsk support ringde och bad om fjärrstyrning', measures: 'Samtalet avslutades.' },
    { title: 'QR-kod i brev till falsk betalsida' },
    { title: 'Lösenord lämnat på falsk sida', consequences: 'Inga inloggningar har skett.', measures: 'Lösenordet byttes och sessionerna avslutades.' }
  ],
  burglary: [
    { title: 'Inbrott i skola under lov', consequences: 'Surfplattor stals. De var utan elevuppgifter.' },
    { title: 'Inbrott i förråd', consequences: 'Verktyg stals. Inga handlingar fanns i förrådet.' },
    { title: 'Inbrott i fritidsgård', consequences: 'En dörr skadades.' }
  ],
  serviceCardLoss: [
    { title: 'Tjänstekort borttappat', measures: blocked },
    { title: 'Tjänstekort kvarglömt i lunchrestaurang', measures: blocked },
    { title: 'Tjänstekort stulet ur jacka', measures: blocked },
    { title: 'Tjänstekort saknas efter avslutad anställning', measures: 'Spärrades när det upptäcktes.' }
  ],
  mobilePhoneLoss: [
    { title: 'Mobiltelefon borttappad i kollektivtrafiken', measures: encrypted },
    { title: 'Mobiltelefon stulen i reception', measures: encrypted },
    { title: 'Mobiltelefon kvarglömd vid hembesök', measures: 'Återfanns nästa dag men fjärraderades.' },
    { title: 'Mobiltelefon saknas efter semester', measures: encrypted }
  ],
  computerLoss: [
    { title: 'Dator stulen ur bil', measures: encrypted },
    { title: 'Dator kvarglömd på tåg', measures: encrypted },
    { title: 'Dator saknas vid inventering', measures: encrypted }
  ],
  misdirected: [
    { title: 'Underlag till nämnden skickat till fel förvaltning', source: 'email', measures: 'Mottagaren raderade underlaget.' },
    { title: 'Offert skickad till fel leverantör', source: 'email', consequences: 'Inga personuppgifter i offerten.' },
    { title: 'Mötesinbjudan till fel grupp', source: 'email' }
  ],
  unauthorisedAccess: [
    { title: 'Dörr till arkivrum olåst över natten', source: 'other', consequences: 'Ingenting var rört.' },
    { title: 'Gemensamt konto använt av tidigare leverantör', measures: 'Kontot avslutades.' }
  ],
  malware: [
    { title: 'Skadlig fil stoppad på en dator', source: 'serviceDesk', measures: 'Datorn återställdes.' },
    { title: 'Skadlig annons på en skolas dator', source: 'serviceDesk', measures: 'Datorn återställdes.' }
  ],
  outage: [
    { title: 'Telefonväxeln nere under förmiddagen', source: 'serviceDesk', consequences: 'Samtal kopplades till reservnummer.' },
    { title: 'Bokningstjänst otillgänglig', source: 'serviceDesk' },
    { title: 'Avbrott i trådlöst nät på skola', source: 'serviceDesk', consequences: 'Ett nationellt prov flyttades en dag.' },
    { title: 'Långsam inloggning efter uppgradering', source: 'serviceDesk' }
  ],
  other: [
    { title: 'Sekretesskärl inte tömt enligt avtal', source: 'other', measures: 'Leverantören har ändrat sina rutiner.' },
    { title: 'Besökare fotograferade skärm i reception', source: 'other', consequences: 'Skärmen visade en tom kalender.' },
    { title: 'Falsk profil i kommunens namn', source: 'other', measures: 'Profilen anmäldes och togs bort.' }
  ]
};
