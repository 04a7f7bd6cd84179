import { standardSectionsFor } from '../../../src/provisioning/firstReview/standardSections';
import type { SectionKey } from '../../../src/provisioning/firstReview/standardSections';
import type { Row } from '../row';

/** What the administration wrote itself this year; the rest of its review is the product's standard. */
const written: Partial<Record<SectionKey, Pick<Row<'sections'>, 'body' | 'bestBefore'>>> = {
  threats: {
    body: 'Världsläget är fortsatt oroligt vilket innebär att säkerhetsfrågor inklusive informationssäkerhet står högt på agendan både globalt och nationellt.'
  },
  swedenAndEu: {
    body: `Vi lever i ett digitaliserat samhälle, där samhällsviktig verksamhet vilar på digital grund och är beroende av IT och information. Digitaliseringen medför sårbarheter för nya typer av hot och incidenter i system och kan leda till störningar som i sin tur kan ge samhällskonsekvenser. Det sker allt fler cyberattacker som syftar till att både stjäla information och destabilisera verksamheter vilket kan få både säkerhetsmässiga och ekonomiska konsekvenser. De senaste åren har vi fått flera exempel på när alltifrån regioner och kommuner till IT-leverantörer drabbats av allvarliga incidenter som fått stor påverkan på samhället. Det här gör i dagsläget informations- och cybersäkerhet till en central fråga för både den enskilda verksamheten som för samhällets motståndskraft i stort.

Inom EU har arbetet med att stärka motståndskraften i samhällsviktig verksamhet prioriterats de senaste åren och det arbetet fortgår. Syftet är att stärka förmågan att upprätthålla viktiga samhällsfunktioner inom hela unionen och NIS2-direktivet[^1] implementeras i svensk lag och väntas träda i kraft under januari 2026.

NIS2 syftar till att uppnå en hög gemensam cybersäkerhetsnivå inom EU gällande nätverk- och informationssystem.

Offentlig förvaltning är en av de sektorer som omfattas av NIS2.

[^1]: [Det här är NIS2-direktivet | MSB](https://www.msb.se/sv/amnesomraden/informationssakerhet-cybersakerhet-och-sakra-kommunikationer/krav-och-regler-inom-informationssakerhet-och-cybersakerhet/nis-direktivet/det-har-ar-nis2-direktivet/)`,
    bestBefore: '2026-01-31'
  },
  theCity: {
    body: `Det omfattande dataläckage som drabbat stora delar av det offentliga Sverige under året visar på ett behov av att göra mer för att öka säkerheten. Dataläckaget kommer att utvärderas externt och utifrån den utvärderingen finns det anledning att kunna göra en säkerhetsöversyn av relevanta delar av stadens centrala system.

I årets budget höjs ambitionerna ytterligare för arbetet med informationssäkerhet. Ett anslag reserveras för att finansiera en förstärkning av nämndernas arbete med informationssäkerhet.

CERT[^1] Stockholm har tagits i drift under 2025 och är stadens gemensamma funktion för att förebygga, upptäcka och hantera it-säkerhetsincidenter. Funktionen är ett komplement till det IT-säkerhetsarbete som redan bedrivs inom varje förvaltning och bolag.

[^1]: Computer Emergency Response Team - samordnas av funktion vid S:t Erik Kommunikation AB`
  }
};

/** The sections that the adopted review has, of those that the product offers. */
const chosen: readonly SectionKey[] = [
  'whatItIs',
  'whatShapesIt',
  'threats',
  'swedenAndEu',
  'theCity',
  'whatHappened',
  'gdprRisks',
  'incidents',
  'priorities'
];

export const sections: readonly Row<'sections'>[] = standardSectionsFor(2025).flatMap(({ key, fields }) =>
  chosen.includes(key) ? [{ ...fields, ...written[key] }] : []
);
