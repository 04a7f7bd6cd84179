import type { figuresSv } from '../../src/strings/figures.sv-SE';
import type { RestRow, SiteRest } from './siteRest';

export interface ExpectedFigure {
  readonly key: keyof typeof figuresSv;
  readonly words: string;
  /** The numbers of the rows behind it. */
  readonly rows: readonly number[];
}

type Rows = readonly RestRow[];

const idsOf = (rows: Rows): readonly number[] => rows.map(row => row.Id).sort((a, b) => a - b);

const where = (rows: Rows, column: string, value: string): Rows => rows.filter(row => row[column] === value);

const incidentsOf2025 = async (rest: SiteRest): Promise<Rows> =>
  (await rest.rows('incidents')).filter(({ AwareAt: moment }) => String(moment) >= '2024-12-31T23:00:00Z' && String(moment) < '2025-12-31T23:00:00Z');

const lastTrainingCount = async (rest: SiteRest): Promise<readonly number[]> => {
  const rows = await rest.rows('trainingRecords');
  const last = rows.map(row => String(row.CountedOn)).sort().pop();
  return idsOf(rows.filter(row => row.CountedOn === last && row.AllMandatory === true));
};

/** The numbers in Kungsholmen's sentences for 2025 and their rows, chosen here from the lists without the product's own figures. */
export const figuresInText = async (rest: SiteRest): Promise<readonly ExpectedFigure[]> => {
  const incidents = await incidentsOf2025(rest);
  const breaches = where(incidents, 'PersonalDataBreach', 'Ja');
  const ofKind = (kind: string): Rows => where(incidents, 'Kind', kind);
  return [
    { key: 'trainingCoverage', words: 'Cirka 16\u00a0%', rows: await lastTrainingCount(rest) },
    { key: 'nisReported', words: '1', rows: idsOf(where(incidents, 'NisIncident', 'Ja').filter(row => row.AlertedAt ?? row.NotifiedAt)) },
    { key: 'personalDataBreaches', words: '21', rows: idsOf(breaches) },
    { key: 'personalDataBreachesReported', words: '3', rows: idsOf(breaches.filter(row => row.ImyReportedAt)) },
    { key: 'phishingInIa', words: '6', rows: idsOf(where(ofKind('Nätfiske (phishing)'), 'Source', 'IA')) },
    { key: 'burglaries', words: '2', rows: idsOf(ofKind('Inbrott')) },
    { key: 'serviceCardLosses', words: '3', rows: idsOf(ofKind('Förlust av tjänstekort')) },
    { key: 'mobilePhoneLosses', words: '6', rows: idsOf(ofKind('Förlust av mobiltelefon')) },
    { key: 'computerLosses', words: '3', rows: idsOf(ofKind('Förlust av dator')) }
  ];
};

export const figuresInOverview = async (rest: SiteRest): Promise<readonly ExpectedFigure[]> => {
  const inText = await figuresInText(rest);
  const same = (key: ExpectedFigure['key'], words: string): readonly ExpectedFigure[] =>
    inText.filter(figure => figure.key === key).map(figure => ({ ...figure, words }));
  const information = (await incidentsOf2025(rest)).filter(row => row.Kind !== 'Inte en informationsincident');
  return [
    ...same('trainingCoverage', '16\u00a0%'),
    ...same('personalDataBreaches', '21'),
    ...same('nisReported', '1'),
    { key: 'informationIncidents', words: '20', rows: idsOf(information) }
  ];
};
