import { wholePercent } from '../../strings/numbers';
import type { Strings } from '../../strings/strings';
import type { TrainingCoverageBlock } from '../blocks/trainingCoverage';
import type { DocumentPart } from './documentModel';
import { paragraph, plain, wordsOf } from './words';

const coverageParts = ({ coverage, management }: TrainingCoverageBlock, { training, unavailable }: Strings['document']) => {
  const parts: DocumentPart[] = [];
  if (coverage.state === 'known') parts.push(paragraph(wordsOf(training.coverage(coverage.value), { share: coverage })));
  else if (coverage.state === 'noBasis') parts.push(paragraph(plain(training.noBasis)));
  else parts.push(paragraph(wordsOf(unavailable(training.subject), { figure: coverage })));
  if (management.state === 'known') {
    parts.push(paragraph(wordsOf(training.management(management.value), { share: management })));
  } else if (management.state === 'unavailable' && coverage.state !== 'unavailable') {
    parts.push(paragraph(wordsOf(unavailable(training.managementSubject), { figure: management })));
  }
  return parts;
};

const illustration = (
  { units }: TrainingCoverageBlock,
  { charts, otherUnits }: Strings['document'],
  { percent }: Strings['numbers'],
  target: number | undefined,
  targetWords: (target: number) => string
): readonly DocumentPart[] => {
  if (units.length < 2) return [];
  const { caption, unit: unitHeading, employees, completed, share } = charts.training;
  const rows = units.map(unit => ({
    label: unit.unit ?? otherUnits,
    ...unit,
    share: wholePercent((100 * unit.completed) / unit.employees)
  }));
  return [
    {
      kind: 'illustration',
      id: 'training',
      table: {
        caption,
        columns: [unitHeading, employees, completed, share],
        rows: rows.map(row => [row.label, row.employees, row.completed, percent(row.share)])
      },
      chart: {
        kind: 'bars',
        bars: rows.map(row => ({ label: row.label, value: row.share, words: percent(row.share) })),
        ...(target !== undefined && { target: { value: target, words: targetWords(target) } })
      }
    }
  ];
};

export const trainingParts = (
  block: TrainingCoverageBlock,
  strings: Strings,
  target: number | undefined
): readonly DocumentPart[] => [
  ...coverageParts(block, strings.document),
  ...(block.missingUnits.length > 0 ? [paragraph(plain(strings.document.training.missingUnits(block.missingUnits)))] : []),
  ...illustration(block, strings.document, strings.numbers, target, strings.overview.target)
];
