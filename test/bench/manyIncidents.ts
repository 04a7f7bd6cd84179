import { instantAt } from '../../src/registers/calendar';
import type { Instant } from '../../src/registers/calendar';
import type { RawRow } from '../../src/registers/decode';
import { encode } from '../../src/registers/encode';
import { incidents } from '../../src/registers/incidents';
import type { Incident } from '../../src/registers/incidents';
import type { FieldsIn } from '../../src/registers/schema';
import type { Chance } from './chance';
import { chanceOf } from './chance';

const seed = 20261123;
const hour = 3_600_000;

const firstDay = Date.parse('2024-01-01T00:00:00Z');
const lastDay = Date.parse('2026-06-30T00:00:00Z');

/** Every second event is no information incident, as in a register that takes in whatever the sources send. */
const kinds: readonly [Incident['kind'], ...Incident['kind'][]] = [
  'none', 'none', 'none', 'none', 'none', 'none', 'none', 'none', 'none', 'none',
  'phishing', 'burglary', 'serviceCardLoss', 'mobilePhoneLoss', 'computerLoss',
  'misdirected', 'unauthorisedAccess', 'malware', 'outage', 'other'
];

const description = 'Händelsen upptäcktes av verksamheten och rapporterades samma dag. Ingen obehörig har såvitt känt tagit del av uppgifterna.';

const anEvent = (chance: Chance, number: number): FieldsIn<typeof incidents> => {
  const awareAt = chance.between(firstDay, lastDay);
  const later = (within: number): Instant => instantAt(awareAt + chance.between(hour, within * hour));
  const isBreach = chance.happens(15);
  const isNis = chance.happens(3);
  return {
    title: `Händelse ${number}`,
    awareAt: instantAt(awareAt),
    occurredAt: instantAt(awareAt - 2 * hour),
    status: chance.happens(90) ? 'closed' : 'open',
    kind: chance.from(kinds),
    quantity: chance.happens(5) ? 3 : 1,
    personalDataBreach: isBreach ? 'yes' : 'no',
    nisIncident: isNis ? 'yes' : 'no',
    source: chance.from(['ia', 'ia', 'cert', 'serviceDesk', 'email']),
    sourceReference: `IA-${100_000 + number}`,
    unit: chance.from(['Förskola', 'Äldreomsorg', 'Stadsmiljö', 'Socialtjänst']),
    supplementAnnounced: false,
    secrecyGround: [],
    details: description,
    ...(isBreach && { breachRisk: 'unlikely', notReportedReason: description }),
    ...(isBreach && chance.happens(40) && { breachRisk: 'risk', imyReportedAt: later(100) }),
    ...(isNis && chance.happens(80) && { alertedAt: later(24) }),
    ...(isNis && chance.happens(60) && { notifiedAt: later(72) })
  };
};

/** Incidents over two and a half years as they are written to SharePoint, the same ones every time. */
export const manyIncidents = (count: number): readonly RawRow[] => {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, (_, index) =>
    encode(incidents, anEvent(chance, index + 1), day => `${day}T00:00:00Z`)
  );
};
