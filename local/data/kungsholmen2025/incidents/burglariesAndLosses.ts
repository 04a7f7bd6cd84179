import { anIncident } from '../../incidentRow';
import type { IncidentRow } from '../../incidentRow';

const cardBlocked = 'Kortet spärrades samma dag.';
const phoneWiped = 'Telefonen fjärraderades och abonnemanget spärrades.';
const diskEncrypted = 'Hårddisken är krypterad och datorn spärrades.';

export const burglaries: readonly IncidentRow[] = [
  anIncident({
    title: 'Inbrott i förskola under helg',
    kind: 'burglary',
    sourceReference: 'IA-2025-0082',
    unit: 'Förskola',
    occurredAt: '2025-03-08T23:30:00Z',
    awareAt: '2025-03-10T06:15:00Z',
    policeReportNumber: '5000-K258114-25',
    consequences: 'Ett fönster och två dörrar skadades. Inga handlingar saknas.',
    measures: 'Larmet har byggts ut och arkivskåpet kontrollerats.'
  }),
  anIncident({
    title: 'Inbrott i kontorslokal',
    kind: 'burglary',
    sourceReference: 'IA-2025-0399',
    unit: 'Äldreomsorg',
    occurredAt: '2025-11-12T01:00:00Z',
    awareAt: '2025-11-12T05:50:00Z',
    policeReportNumber: '5000-K1204417-25',
    consequences: 'Kontanter togs. Nyckelskåp och datorer var orörda.',
    measures: 'Passersystemet har setts över.'
  })
];

export const serviceCardLosses: readonly IncidentRow[] = [
  anIncident({
    title: 'Tjänstekort borttappat på väg till arbetet',
    kind: 'serviceCardLoss',
    source: 'serviceDesk',
    sourceReference: 'SD-25-03310',
    unit: 'Äldreomsorg',
    awareAt: '2025-01-28T07:00:00Z',
    measures: cardBlocked
  }),
  anIncident({
    title: 'Tjänstekort stulet ur väska',
    kind: 'serviceCardLoss',
    source: 'serviceDesk',
    sourceReference: 'SD-25-16501',
    unit: 'Individ- och familjeomsorg',
    awareAt: '2025-05-02T15:25:00Z',
    policeReportNumber: '5000-K455092-25',
    measures: cardBlocked
  }),
  anIncident({
    title: 'Tjänstekort inte återlämnat vid avslutad anställning',
    kind: 'serviceCardLoss',
    source: 'serviceDesk',
    sourceReference: 'SD-25-29114',
    unit: 'Förskola',
    awareAt: '2025-09-18T12:35:00Z',
    measures: 'Kortet spärrades när det upptäcktes. Återlämning ingår nu i chefens checklista.'
  })
];

export const mobilePhoneLosses: readonly IncidentRow[] = [
  anIncident({
    key: 'phone on bus',
    title: 'Mobiltelefon kvarglömd på buss',
    kind: 'mobilePhoneLoss',
    source: 'serviceDesk',
    sourceReference: 'SD-25-05127',
    unit: 'Äldreomsorg',
    awareAt: '2025-02-11T16:40:00Z',
    measures: phoneWiped
  }),
  anIncident({
    key: 'phone at event',
    title: 'Mobiltelefon försvunnen vid evenemang',
    kind: 'mobilePhoneLoss',
    source: 'serviceDesk',
    sourceReference: 'SD-25-14690',
    unit: 'Kultur, fritid och parkmiljö',
    awareAt: '2025-04-23T09:15:00Z',
    measures: phoneWiped
  }),
  anIncident({
    title: 'Mobiltelefon stulen i omklädningsrum',
    kind: 'mobilePhoneLoss',
    source: 'serviceDesk',
    sourceReference: 'SD-25-20058',
    unit: 'Förskola',
    awareAt: '2025-06-03T14:10:00Z',
    policeReportNumber: '5000-K561733-25',
    measures: phoneWiped
  }),
  anIncident({
    title: 'Mobiltelefon borttappad under semester',
    kind: 'mobilePhoneLoss',
    source: 'serviceDesk',
    sourceReference: 'SD-25-23977',
    unit: 'HR',
    occurredAt: '2025-07-19T12:00:00Z',
    awareAt: '2025-07-28T06:50:00Z',
    measures: phoneWiped
  }),
  anIncident({
    title: 'Mobiltelefon saknas vid inventering',
    kind: 'mobilePhoneLoss',
    source: 'serviceDesk',
    sourceReference: 'SD-25-32480',
    unit: 'Funktionsnedsättning',
    awareAt: '2025-10-21T11:00:00Z',
    measures: phoneWiped
  }),
  anIncident({
    key: 'phone in taxi',
    title: 'Mobiltelefon kvarglömd i taxi',
    kind: 'mobilePhoneLoss',
    source: 'serviceDesk',
    sourceReference: 'SD-25-38205',
    unit: 'Äldreomsorg',
    awareAt: '2025-12-16T17:45:00Z',
    measures: phoneWiped
  })
];

export const computerLosses: readonly IncidentRow[] = [
  anIncident({
    title: 'Dator stulen ur bil',
    kind: 'computerLoss',
    source: 'serviceDesk',
    sourceReference: 'SD-25-06733',
    unit: 'Individ- och familjeomsorg',
    awareAt: '2025-02-26T07:40:00Z',
    policeReportNumber: '5000-K212806-25',
    measures: diskEncrypted
  }),
  anIncident({
    key: 'computer on train',
    title: 'Dator kvarglömd på pendeltåg',
    kind: 'computerLoss',
    source: 'serviceDesk',
    sourceReference: 'SD-25-21336',
    unit: 'Administration och ekonomi',
    awareAt: '2025-06-17T06:25:00Z',
    measures: diskEncrypted
  }),
  anIncident({
    title: 'Dator saknas efter flytt av lokal',
    kind: 'computerLoss',
    source: 'serviceDesk',
    sourceReference: 'SD-25-35519',
    unit: 'Kommunikation',
    awareAt: '2025-11-19T10:30:00Z',
    measures: diskEncrypted
  })
];
