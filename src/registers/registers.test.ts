import { isBuiltIn } from './builtInNames';
import { registers } from './registers';
import type { AnyRegister, Column } from './schema';
import { addressOf } from './schema';

const all: readonly AnyRegister[] = Object.values(registers);

const secrecy =
  'notExamined=Inte prövad|none=Ingen känd|osl18_8=OSL 18:8|osl18_13=OSL 18:13|osl21_7=OSL 21:7|osl25_1=OSL 25:1|osl26_1=OSL 26:1|other=Annan';
const answers = 'yes=Ja|partly=Delvis|no=Nej';
const assessed = 'notAssessed=Ej bedömd|yes=Ja|no=Nej default notAssessed';
const audience = 'everyone=Alla medarbetare|management=Ledningen';

/**
 * What is recorded, written down once more and independently of the definitions.
 * `!` required, `#` indexed, `^` unique; then the type, and for choices `key=text` with the default.
 */
const recorded: Readonly<Record<string, readonly string[]>> = {
  'Settings list Inställningar': [
    'Title! text',
    'Administration! text',
    'Committee text',
    'HeadTitle text',
    'TrainingTarget number 0..100',
    'EscalationHours number 0..',
    'RetentionYears number 0..',
    'SchemaVersion! number 1..',
    'Registers note'
  ],
  'Reviews list Genomgångar': [
    'Title! text',
    'ReviewYear!#^ number',
    'PeriodStart date',
    'PeriodEnd date',
    'Status! choice draft=Utkast|prepared=Beredd|presented=Föredragen|adopted=Fastställd|archived=Arkiverad',
    'StatusReason note',
    `InfoSecAdequate choice ${answers}`,
    `InfoSecEffective choice ${answers}`,
    `PrivacyAdequate choice ${answers}`,
    `PrivacyEffective choice ${answers}`,
    'Rationale note',
    'AcceptedFindings note',
    'PresentedOn date',
    'AdoptedBy user',
    'AdoptedAt moment',
    'Sha256 text',
    'Version number 1..',
    'CorrectionReason note',
    'RegistryNumber text',
    'NextReviewOn date'
  ],
  'Sections list Avsnitt': [
    'Title! text',
    'ReviewYear!# number',
    'SectionNumber! text',
    'SortOrder number',
    'TextKind! choice fixed=Stående text|yearly=Årets text',
    'RewriteNeeded boolean',
    'Body note',
    'Blocks multiChoice activities=Genomfört arbete|trainingCoverage=Utbildningsgrad|followUp=Uppföljning av förra årets prioriteringar|gdprRisks=Risker ur GDPR-årsrapport|risks=Övriga risker|incidents=Händelser|classifications=Klassningar|processingRegister=Registerförteckning|routines=Lokala rutiner|roles=Roller|priorities=Prioriteringar|assessment=Bedömning och beslut',
    'Clauses multiChoice a=9.3.2 a|b=9.3.2 b|c=9.3.2 c|d=9.3.2 d|e=9.3.2 e|f=9.3.2 f|g=9.3.2 g|decisions=9.3.3',
    `Audience! choice ${audience}`,
    'BestBefore date',
    `SecrecyGround multiChoice ${secrecy}`
  ],
  'Activities list Genomfört arbete': [
    'Title! text',
    'ReviewYear!# number',
    'Sentence! note',
    'Kind! choice campaign=Kampanj|procurement=Medverkan inför upphandling|classification=Informationsklassning|training=Utbildning|exercise=Övning|other=Övrigt',
    'HappenedOn date',
    'SortOrder number'
  ],
  'Incidents list Händelser NoCrawl': [
    'Title! text',
    'OccurredAt moment',
    'AwareAt!# moment',
    'Status!# choice open=Öppen|investigating=Utreds|closed=Avslutad default open',
    'Kind!# choice none=Inte en informationsincident|phishing=Nätfiske (phishing)|burglary=Inbrott|serviceCardLoss=Förlust av tjänstekort|mobilePhoneLoss=Förlust av mobiltelefon|computerLoss=Förlust av dator|misdirected=Felutskick|unauthorisedAccess=Obehörig åtkomst|malware=Skadlig kod|outage=Driftstörning|other=Övrigt',
    'Quantity! number 1.. default 1',
    `PersonalDataBreach! choice ${assessed}`,
    `NisIncident! choice ${assessed}`,
    'Source! choice ia=IA|cert=CERT Stockholm|serviceDesk=Servicedesk|email=E-post|other=Övrigt',
    'SourceReference# text',
    'ImportId# text',
    'Unit text',
    'BreachRisk choice notAssessed=Ej bedömd|unlikely=Osannolik risk|risk=Risk|high=Hög risk',
    'EndedAt moment',
    'AffectedPersons number 0..',
    'DataSubjectCategories note',
    'DataCategories note',
    'Consequences note',
    'Measures note',
    'NotReportedReason note',
    'ImyReportedAt moment',
    'ImyReference text',
    'SupplementAnnounced boolean',
    'ImySupplementedAt moment',
    'ImyDelayReason note',
    'DataSubjectsInformedAt moment',
    'NotInformedReason note',
    'DpoAdvice note',
    'EscalatedToCityAt moment',
    'AlertedAt moment',
    'NotifiedAt moment',
    'InterimDueAt moment',
    'InterimReportedAt moment',
    'StatusReportedAt moment',
    'HandledAt moment',
    'FinalReportedAt moment',
    'NisReference text',
    'NoReferenceReason note',
    'NisDelayReason note',
    'PoliceReportNumber text',
    'Risk lookup Risks',
    'ProcessingActivity lookup ProcessingActivities',
    'Classification lookup Classifications',
    `SecrecyGround multiChoice ${secrecy}`,
    'SecrecyNote text',
    'Details note'
  ],
  'Classifications list Informationsklassningar': [
    'Title! text',
    'System text',
    'Kind! choice local=Lokal|normative=Normerande|procurement=Inför upphandling',
    'Confidentiality! number 0..3',
    'Integrity! number 0..3',
    'Availability! number 0..3',
    'Traceability number 0..3',
    'ContainsPersonalData boolean',
    'ContainsSensitiveData boolean',
    'ClassifiedOn!# date',
    'NextReviewOn# date',
    'OwnerRole text',
    'InfoSecCoordinatorTookPart boolean',
    'DataProtectionOfficerTookPart boolean',
    'ActionPlanProgress number 0..100',
    'ImportId# text',
    `SecrecyGround multiChoice ${secrecy}`
  ],
  'ProcessingActivities list Registerförteckning': [
    'Title! text',
    'Purpose! note',
    'LegalBasis! choice consent=Samtycke|contract=Avtal|legalObligation=Rättslig förpliktelse|vitalInterest=Skydd av grundläggande intresse|publicTask=Allmänt intresse eller myndighetsutövning|legitimateInterest=Intresseavvägning',
    'DataSubjects note',
    'DataCategories note',
    'Recipients note',
    'ThirdCountry text',
    'Retention text',
    'SecurityMeasures note',
    'ProcessorAgreement choice yes=Finns|no=Saknas|notNeeded=Behövs inte',
    'Dpia choice done=Genomförd|needed=Behövs|notNeeded=Behövs inte',
    'OwnerRole text',
    'ReviewedOn# date',
    'Classification lookup Classifications',
    'Status!# choice active=Aktiv|ended=Avslutad',
    'ImportId# text'
  ],
  'TrainingRecords list Utbildning': [
    'Title! text',
    'CountedOn!# date',
    'Unit! text',
    'Course! text',
    'AllMandatory boolean',
    'Audience! choice employees=Medarbetare|management=Ledning',
    'Employees! number 0..',
    'Completed! number 0..',
    'Population note',
    'ImportId# text'
  ],
  'Risks list Risker': [
    'Title! text',
    'ReviewYear!# number',
    'Source! choice gdprReport=GDPR-årsrapport|riskAnalysis=Riskanalys|incident=Händelse|audit=Revision',
    'Likelihood number 1..4',
    'Impact number 1..4',
    'Treatment choice reduce=Minska|accept=Acceptera|avoid=Undvika|transfer=Överföra',
    'OwnerRole text',
    'Status!# choice open=Öppen|treating=Åtgärdas|accepted=Accepterad|closed=Stängd',
    `Audience! choice ${audience}`,
    'CarriedFrom lookup Risks',
    'SortOrder number',
    `SecrecyGround multiChoice ${secrecy}`
  ],
  'Actions list Åtgärder': [
    'Title text',
    'Text! note',
    'TargetYear!# number',
    'OriginYear!# number',
    'SortOrder number',
    'OwnerRole text',
    'DueOn# date',
    'Status!# choice proposed=Föreslagen|decided=Beslutad|ongoing=Pågår|done=Klar|cancelled=Avförd',
    'Progress number 0..100',
    'Concerns multiChoice training=Utbildning|roles=Roller|routines=Rutiner|processingRegister=Registerförteckning|classifications=Klassningar|incidents=Händelser',
    'Risk lookup Risks',
    'Routine lookup Routines',
    'Decision note',
    `Audience choice ${audience}`,
    'CarriedFrom lookup Actions',
    `SecrecyGround multiChoice ${secrecy}`
  ],
  'Routines list Lokala rutiner': [
    'Title! text',
    'Kind!# choice localInstruction=Lokal anvisning|incident=Incidenthantering|training=Utbildning|access=Behörighet|processingRegister=Registerförteckning|other=Övrig',
    'State! choice missing=Saknas|draft=Utkast|adopted=Fastställd|outdated=Inaktuell',
    'AdoptedOn date',
    'NextReviewOn# date',
    'Link url',
    'OwnerRole text'
  ],
  'Roles list Roller': ['Title! text', 'Unit text', 'Filled boolean', 'Since date'],
  'PreparedReviews list Beredda genomgångar NoCrawl': [
    'Title! text',
    'ReviewYear!#^ number',
    'SchemaVersion! number 1..',
    'Content! note',
    'Sha256! text'
  ],
  'PublishedReviews list Publicerade genomgångar NoCrawl': [
    'Title! text',
    'ReviewYear!#^ number',
    'SchemaVersion! number 1..',
    'Content! note',
    'Sha256! text',
    'AdoptedAt! moment',
    'Version! number 1..'
  ],
  'ReviewArchive library Fastställda genomgångar': ['ReviewYear# number', 'Sha256 text', 'Version number 1..'],
  'ReviewBasis library Underlag NoCrawl': ['ReviewYear# number', 'Sha256 text']
};

const detailsOf = (column: Column): string => {
  switch (column.type) {
    case 'number': {
      const range = column.min === undefined && column.max === undefined ? '' : ` ${column.min ?? ''}..${column.max ?? ''}`;
      return range + (column.default === undefined ? '' : ` default ${column.default}`);
    }
    case 'choice':
    case 'multiChoice': {
      const choices = Object.entries(column.choices).map(([key, words]) => `${key}=${words}`);
      return ` ${choices.join('|')}${column.type === 'choice' && column.default ? ` default ${column.default}` : ''}`;
    }
    case 'lookup':
      return ` ${column.list}`;
    default:
      return '';
  }
};

const inWords = (column: Column): string =>
  `${column.name}${column.required ? '!' : ''}${column.indexed ? '#' : ''}${column.unique ? '^' : ''} ${column.type}${detailsOf(column)}`;

const ownColumns = ({ columns }: AnyRegister): readonly Column[] =>
  Object.values(columns).filter(column => column.name !== 'ClientId');

describe('registren', () => {
  test('är de som informationsmodellen räknar upp', () => {
    const defined = all.map(one => `${one.name} ${one.kind} ${one.title}${one.hiddenFromSearch ? ' NoCrawl' : ''}`);
    expect(defined.sort()).toEqual(Object.keys(recorded).sort());
  });

  test.each(Object.entries(recorded))('%s har exakt sina kolumner', (heading, columns) => {
    const defined = all.find(one => one.name === heading.split(' ')[0]);
    expect(defined && ownColumns(defined).map(inWords)).toEqual(columns);
  });

  test('bär alla en dold, indexerad Klient-id', () => {
    for (const one of all) {
      expect(one.columns.clientId).toEqual({ type: 'text', name: 'ClientId', title: 'Klient-id', indexed: true, hidden: true });
    }
  });

  test('har adresser under Lists, biblioteken i roten', () => {
    expect(addressOf(registers.incidents)).toBe('Lists/Incidents');
    expect(addressOf(registers.reviewArchive)).toBe('ReviewArchive');
  });
});

describe.each(all.map(one => [one.name, one] as const))('kolumnerna i %s', (_name, one) => {
  const columns = Object.entries(one.columns as Readonly<Record<string, Column>>);
  const names = columns.map(([, column]) => column.name);

  test('har giltiga interna namn, samma i koden fast med liten begynnelsebokstav', () => {
    for (const [field, { name }] of columns) {
      expect(name).toMatch(/^[A-Z][A-Za-z0-9]{0,31}$/);
      expect(field).toBe(name.charAt(0).toLowerCase() + name.slice(1));
    }
  });

  test('krockar varken med SharePoints egna namn eller med varandra', () => {
    const restNames = columns.map(([, column]) => (column.type === 'lookup' || column.type === 'user' ? `${column.name}Id` : column.name));
    expect([...names, ...restNames].filter(name => isBuiltIn(name, one.kind))).toEqual([]);
    const lowered = new Set([...names, ...restNames].map(name => name.toLowerCase()));
    const linked = columns.filter(([, { type }]) => type === 'lookup' || type === 'user').length;
    expect(lowered.size).toBe(names.length + linked);
  });

  test('har olika svenska namn, så att ingen förväxlar dem i formuläret', () => {
    const titles = columns.map(([, { title }]) => title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('ryms inom SharePoints gräns på tjugo index', () => {
    expect(columns.filter(([, column]) => column.indexed).length).toBeLessThanOrEqual(20);
  });

  test('har val med olika texter på högst 255 tecken', () => {
    for (const [, column] of columns) {
      if (column.type !== 'choice' && column.type !== 'multiChoice') continue;
      const words = Object.values(column.choices);
      expect(new Set(words).size).toBe(words.length);
      expect(words.every(text => text === text.trim() && text.length > 0 && text.length <= 255)).toBe(true);
    }
  });

  test('slår bara upp i register som redan är skapade', () => {
    const earlier = all.slice(0, all.indexOf(one)).map(({ name }) => name);
    for (const [, column] of columns) {
      if (column.type === 'lookup') expect([...earlier, one.name]).toContain(column.list);
    }
  });
});

test.each(['ID', 'id', 'Author', 'EditorId', 'Order', 'FileRef', 'Client_Title', '_Status', 'OData__UIVersionString', 'Versions'])(
  '%s är SharePoints eget namn i varje lista',
  name => {
    expect(isBuiltIn(name, 'list')).toBe(true);
  }
);

test('CheckoutUser är SharePoints eget namn bara i bibliotek, och Title är vårt', () => {
  expect(isBuiltIn('CheckoutUser', 'library')).toBe(true);
  expect(isBuiltIn('CheckoutUser', 'list')).toBe(false);
  expect(isBuiltIn('Title', 'list')).toBe(false);
});
