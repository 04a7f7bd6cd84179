import { breachRecipient } from '../../law/recipients';
import type { Strings } from '../../strings/strings';
import type { IncidentsBlock } from '../blocks/incidents';
import { incidentGroups } from '../blocks/incidents';
import type { InformationLine } from '../figures/incidentFigures';
import type { DocumentPart } from './documentModel';
import { line, plain, wordsOf } from './words';

type DocumentStrings = Strings['document'];

const nisLines = ({ nis, nisByRecipient, recipients }: IncidentsBlock, strings: DocumentStrings): readonly DocumentPart[] => {
  if (nis.state !== 'known') return [line(wordsOf(strings.unavailable(strings.nis.subject), { figure: nis }))];
  if (nis.value === 0) return recipients.map(({ name }) => line(wordsOf(strings.nis.none(name), { count: nis })));
  return nisByRecipient.map(({ recipient, figure }) =>
    line(wordsOf(strings.nis.reported(figure.rows.length, recipient.name), { count: figure }))
  );
};

const breachLine = ({ breaches, breachesReported }: IncidentsBlock, strings: DocumentStrings): DocumentPart => {
  if (breaches.state !== 'known' || breachesReported.state !== 'known') {
    const unknown = breaches.state === 'known' ? breachesReported : breaches;
    return line(wordsOf(strings.unavailable(strings.breaches.subject), { figure: unknown }));
  }
  const words = strings.breaches.counted(breaches.value, breachesReported.value, breachRecipient);
  return line(wordsOf(words, { count: breaches, reported: breachesReported }));
};

const followsCards: readonly InformationLine[] = ['mobilePhoneLosses', 'computerLosses'];

/** When the whole is known, only phishing can be unknown in its parts: by an unknown source, in IA or elsewhere. */
const informationParts = ({ information, lines }: IncidentsBlock, strings: DocumentStrings): readonly DocumentPart[] => {
  if (information.state !== 'known') {
    return [line(wordsOf(strings.unavailable(strings.information.subject), { figure: information }))];
  }
  const present = lines.filter(({ figure }) => figure.state === 'known' && figure.value > 0);
  const unknownPhishing = lines.find(({ figure }) => figure.state === 'unavailable')?.figure;
  if (present.length === 0 && !unknownPhishing) return [];
  const isFollowed = present.some(({ line: key }) => followsCards.includes(key));
  return [
    line(plain(strings.information.label)),
    ...(unknownPhishing ? [line(wordsOf(strings.unavailable(strings.information.phishingSubject), { figure: unknownPhishing }))] : []),
    ...present.map(({ line: key, figure }) =>
      line(wordsOf(strings.information[key](figure.value ?? 0, isFollowed), { count: figure }))
    )
  ];
};

const illustration = ({ months }: IncidentsBlock, strings: DocumentStrings): readonly DocumentPart[] => {
  if (!months.some(month => incidentGroups.some(group => month[group] > 0))) return [];
  const { caption, groups, month: monthHeading, months: names, sum } = strings.charts.incidents;
  const rows = months.map(month => ({
    label: names[month.month - 1] ?? String(month.month),
    values: incidentGroups.map(group => month[group])
  }));
  return [
    {
      kind: 'illustration',
      id: 'incidents',
      table: {
        caption,
        columns: [monthHeading, ...incidentGroups.map(group => groups[group]), sum],
        rows: rows.map(({ label, values }) => [label, ...values, values.reduce((total, value) => total + value, 0)])
      },
      chart: { kind: 'stackedColumns', series: incidentGroups.map(group => groups[group]), columns: rows }
    }
  ];
};

export const incidentParts = (block: IncidentsBlock, { document: strings }: Strings): readonly DocumentPart[] => [
  ...nisLines(block, strings),
  breachLine(block, strings),
  ...informationParts(block, strings),
  ...illustration(block, strings)
];
