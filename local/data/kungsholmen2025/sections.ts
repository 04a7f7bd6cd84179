import type { Row } from '../row';

const shownToAll = { reviewYear: 2025, audience: 'everyone' } as const;

/** The same words from year to year. */
const fixedText = { ...shownToAll, textKind: 'fixed' } as const;

/** Written anew for this year. */
const yearlyText = { ...shownToAll, textKind: 'yearly' } as const;

export const sections: readonly Row<'sections'>[] = [
  {
    ...fixedText,
    sectionNumber: '1.',
    sortOrder: 10,
    title: 'Vad är Ledningens genomgång',
    body: `Ledningens genomgång är ett begrepp inom informationssäkerhet som syftar till att de som ansvarar för informationssäkerheten inom en organisation, minst årligen ska informera sig om hur arbetet går. Enligt Stockholms stads tillämpningsanvisning för informationssäkerhet ska förvaltningschef inhämta en rapport, så kallad ”Ledningens genomgång” från informationssäkerhetssamordnaren. Rapporten bör exempelvis redogöra för om det finns lokala rutiner för incidenthantering, för utbildning av medarbetare samt om informationsklassningar och registerförteckning är genomförda.

Denna rapportering ska ge information och underlag till förvaltningschef och övrig förvaltningsledning att årligen bedöma om det lokala informationssäkerhetsarbetet och dataskyddsarbetet är tillräckligt och har önskad verkan.

Stockholms stads informationssäkerhetsarbete regleras i en riktlinje som är en bilaga till stadens Kvalitetsprogram[^1]. Till riktlinjen finns tillämpningsanvisningar som är fastställda av stadsdirektören.

Tillämpningsanvisningarna reglerar ansvar och roller sett till Stockholms stads systematiska informationssäkerhetsarbete. För {förvaltning} har stadsdelsdirektören fastställt en så kallad lokal anvisning som beskriver hur stadens övergripande ledningssystem för informationssäkerhet omhändertas inom förvaltningen.

[^1]: [Stockholms stads kvalitetsprogram (start.stockholm)](https://start.stockholm/globalassets/start/om-stockholms-stad/politik-och-demokrati/styrdokument/kvalitetsprogram_ta.pdf)`
  },
  {
    ...fixedText,
    sectionNumber: '1.2',
    sortOrder: 20,
    title: 'Faktorer som påverkar verksamhetens informationssäkerhetsarbete',
    body: 'För att upprätthålla ett informationssäkerhetsarbete som är aktuellt över tid ska {förvaltning} ha ett riskbaserat förhållningssätt i sitt informationssäkerhetsarbete. Det innebär att verksamheten ska arbeta med att identifiera, bedöma och följa upp de informationssäkerhetsrisker som kan uppstå i verksamhetens informationshantering'
  },
  {
    ...yearlyText,
    sectionNumber: '1.2.1',
    sortOrder: 30,
    title: 'Omvärldsbevakning – hot och trender',
    body: 'Världsläget är fortsatt oroligt vilket innebär att säkerhetsfrågor inklusive informationssäkerhet står högt på agendan både globalt och nationellt.',
    clauses: ['b']
  },
  {
    ...yearlyText,
    sectionNumber: '1.2.2',
    sortOrder: 40,
    title: 'Sverige och EU',
    body: `Vi lever i ett digitaliserat samhälle, där samhällsviktig verksamhet vilar på digital grund och är beroende av IT och information. Digitaliseringen medför sårbarheter för nya typer av hot och incidenter i system och kan leda till störningar som i sin tur kan ge samhällskonsekvenser. Det sker allt fler cyberattacker som syftar till att både stjäla information och destabilisera verksamheter vilket kan få både säkerhetsmässiga och ekonomiska konsekvenser. De senaste åren har vi fått flera exempel på när alltifrån regioner och kommuner till IT-leverantörer drabbats av allvarliga incidenter som fått stor påverkan på samhället. Det här gör i dagsläget informations- och cybersäkerhet till en central fråga för både den enskilda verksamheten som för samhällets motståndskraft i stort.

Inom EU har arbetet med att stärka motståndskraften i samhällsviktig verksamhet prioriterats de senaste åren och det arbetet fortgår. Syftet är att stärka förmågan att upprätthålla viktiga samhällsfunktioner inom hela unionen och NIS2-direktivet[^1] implementeras i svensk lag och väntas träda i kraft under januari 2026.

NIS2 syftar till att uppnå en hög gemensam cybersäkerhetsnivå inom EU gällande nätverk- och informationssystem.

Offentlig förvaltning är en av de sektorer som omfattas av NIS2.

[^1]: [Det här är NIS2-direktivet | MSB](https://www.msb.se/sv/amnesomraden/informationssakerhet-cybersakerhet-och-sakra-kommunikationer/krav-och-regler-inom-informationssakerhet-och-cybersakerhet/nis-direktivet/det-har-ar-nis2-direktivet/)`,
    clauses: ['b'],
    bestBefore: '2026-01-31'
  },
  {
    ...yearlyText,
    sectionNumber: '1.2.3',
    sortOrder: 50,
    title: 'Vad händer inom staden – budget, inriktningar, lokala förändringar eller satsningar',
    body: `Det omfattande dataläckage som drabbat stora delar av det offentliga Sverige under året visar på ett behov av att göra mer för att öka säkerheten. Dataläckaget kommer att utvärderas externt och utifrån den utvärderingen finns det anledning att kunna göra en säkerhetsöversyn av relevanta delar av stadens centrala system.

I årets budget höjs ambitionerna ytterligare för arbetet med informationssäkerhet. Ett anslag reserveras för att finansiera en förstärkning av nämndernas arbete med informationssäkerhet.

CERT[^1] Stockholm har tagits i drift under 2025 och är stadens gemensamma funktion för att förebygga, upptäcka och hantera it-säkerhetsincidenter. Funktionen är ett komplement till det IT-säkerhetsarbete som redan bedrivs inom varje förvaltning och bolag.

[^1]: Computer Emergency Response Team - samordnas av funktion vid S:t Erik Kommunikation AB`,
    clauses: ['b']
  },
  {
    ...fixedText,
    sectionNumber: '1.3',
    sortOrder: 60,
    title: 'Vad har hänt inom förvaltningen under {år} gällande informationssäkerhet och dataskydd',
    blocks: ['activities', 'trainingCoverage'],
    clauses: ['d']
  },
  {
    ...fixedText,
    sectionNumber: '1.3.1',
    sortOrder: 70,
    title: 'Risker som identifierats i GDPR-årsrapport',
    blocks: ['gdprRisks'],
    clauses: ['f']
  },
  {
    ...fixedText,
    sectionNumber: '1.3.2',
    sortOrder: 80,
    title: 'Information om avvikelser (incidenter och andra händelser)',
    blocks: ['incidents'],
    clauses: ['d']
  },
  {
    ...fixedText,
    sectionNumber: '1.4',
    sortOrder: 90,
    title: 'Prioriterat arbete som föreslås',
    blocks: ['priorities'],
    clauses: ['g']
  }
];
