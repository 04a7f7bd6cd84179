import type { Strings } from '../../strings/strings';
import type { ActivitiesBlock } from '../blocks/activities';
import type { AssessmentBlock } from '../blocks/assessment';
import type { ClassificationsBlock } from '../blocks/classifications';
import type { FollowUpBlock } from '../blocks/followUp';
import type { PrioritiesBlock } from '../blocks/priorities';
import type { ProcessingRegisterBlock } from '../blocks/processingRegister';
import type { RisksBlock } from '../blocks/risks';
import type { RolesBlock } from '../blocks/roles';
import type { RoutinesBlock } from '../blocks/routines';
import type { Listed } from '../blocks/context';
import type { DocumentPart, Words } from './documentModel';
import { list, paragraph, paragraphsOf, plain, wordsOf } from './words';

type DocumentStrings = Strings['document'];
type Parts = readonly DocumentPart[];

/** The parts made of known rows, or the sentence that they cannot be told. */
const partsOf = <Item>(
  listed: Listed<Item>,
  subject: string,
  strings: DocumentStrings,
  known: (items: readonly Item[]) => Parts
): Parts => (listed.state === 'known' ? known(listed.items) : [paragraph(plain(strings.unavailableText(subject)))]);

/** "Rubrik: text" for an action that has a heading. */
const actionText = (action: { readonly title?: string; readonly text: string }): string => {
  const text = action.text.replace(/\s+/g, ' ').trim();
  return action.title ? `${action.title}: ${text}` : text;
};

export const activityParts = ({ activities }: ActivitiesBlock, strings: DocumentStrings): Parts =>
  partsOf(activities, strings.activities.subject, strings, items => items.flatMap(item => paragraphsOf(item.sentence)));

export const riskParts = ({ kind, risks }: RisksBlock, strings: DocumentStrings): Parts =>
  partsOf(risks, strings.risks.subject, strings, items =>
    list(
      items.map(risk =>
        plain(
          kind === 'gdprRisks'
            ? risk.title
            : strings.risks.item(risk.title, risk.likelihood, risk.impact, strings.risks.statuses[risk.status])
        )
      )
    )
  );

export const followUpParts = ({ due, done, actions }: FollowUpBlock, strings: DocumentStrings): Parts => {
  const { followUp } = strings;
  if (due.state === 'unavailable' || done.state === 'unavailable') {
    return [paragraph(wordsOf(strings.unavailable(followUp.subject), { figure: due.state === 'unavailable' ? due : done }))];
  }
  const summary: Parts =
    due.state === 'known' && done.state === 'known'
      ? [paragraph(wordsOf(followUp.done(done.value, due.value), { done, due }))]
      : [];
  return [
    ...summary,
    ...partsOf(actions, followUp.subject, strings, items =>
      list(items.map(action => plain(followUp.item(actionText(action), followUp.statuses[action.status]))))
    )
  ];
};

export const classificationParts = ({ done, overdue, byKind }: ClassificationsBlock, strings: DocumentStrings): Parts => {
  const { classifications } = strings;
  if (done.state !== 'known' || overdue.state !== 'known') {
    const unknown = done.state === 'known' ? overdue : done;
    return [paragraph(wordsOf(strings.unavailable(classifications.subject), { figure: unknown }))];
  }
  const { caption, kind: kindHeading, done: doneHeading, overdue: overdueHeading } = classifications.table;
  const shown = byKind.filter(row => row.done + row.overdue > 0);
  const table: Parts =
    shown.length < 2
      ? []
      : [
          {
            kind: 'illustration',
            id: 'classifications',
            table: {
              caption,
              columns: [kindHeading, doneHeading, overdueHeading],
              rows: shown.map(row => [classifications.kinds[row.kind], row.done, row.overdue])
            }
          }
        ];
  return [
    paragraph(wordsOf(classifications.done(done.value), { done })),
    paragraph(wordsOf(classifications.overdue(overdue.value), { overdue })),
    ...table
  ];
};

export const processingParts = ({ coverage }: ProcessingRegisterBlock, strings: DocumentStrings): Parts => {
  if (coverage.state === 'noBasis') return [paragraph(plain(strings.processing.noBasis))];
  const words =
    coverage.state === 'known' && coverage.share
      ? strings.processing.coverage(coverage.share.part, coverage.share.whole)
      : strings.unavailable(strings.processing.subject);
  return [paragraph(wordsOf(words, { coverage, figure: coverage }))];
};

export const routineParts = ({ routines }: RoutinesBlock, strings: DocumentStrings): Parts =>
  partsOf(routines, strings.routines.subject, strings, items => {
    if (items.length === 0) return [];
    const { states, dueForReview, item, summary } = strings.routines;
    const stateOf = (routine: (typeof items)[number]): string =>
      routine.state === 'adopted' && !routine.isInPlace ? dueForReview : states[routine.state];
    return [
      paragraph(plain(summary(items.filter(routine => routine.isInPlace).length, items.length))),
      ...list(items.map((routine): Words => plain(item(routine.title, stateOf(routine)))))
    ];
  });

export const roleParts = ({ roles }: RolesBlock, strings: DocumentStrings): Parts =>
  partsOf(roles, strings.roles.subject, strings, items => {
    if (items.length === 0) return [];
    const vacant = items.filter(role => !role.filled);
    return [
      paragraph(plain(strings.roles.summary(items.length - vacant.length, items.length))),
      ...list(vacant.map(role => plain(strings.roles.vacant(role.title, role.unit))))
    ];
  });

export const priorityParts = ({ years }: PrioritiesBlock, strings: DocumentStrings, sectionLevel: number): Parts =>
  partsOf(years, strings.priorities.subject, strings, items =>
    items.flatMap(({ year, actions }) => [
      { kind: 'heading', level: sectionLevel + 1, text: strings.priorities.year(year) } as const,
      ...actionParts(actions, sectionLevel + 2)
    ])
  );

/** Actions with a heading stand as heading and text; consecutive ones without make one list. */
const actionParts = (
  actions: readonly { readonly title?: string; readonly text: string }[],
  headingLevel: number
): Parts => {
  const parts: DocumentPart[] = [];
  let bullets: Words[] = [];
  for (const action of actions) {
    if (!action.title) {
      bullets.push(plain(actionText(action)));
      continue;
    }
    parts.push(...list(bullets), { kind: 'heading', level: headingLevel, text: action.title }, ...paragraphsOf(action.text));
    bullets = [];
  }
  return [...parts, ...list(bullets)];
};

export const assessmentParts = (
  { answers, rationale, decisions }: AssessmentBlock,
  strings: DocumentStrings,
  sectionLevel: number
): Parts => {
  const { assessment } = strings;
  return [
    ...partsOf(answers, assessment.subject, strings, items =>
      list(items.map(({ question, answer }) => plain(assessment.answer(assessment.questions[question], assessment.answers[answer]))))
    ),
    ...paragraphsOf(rationale ?? ''),
    ...partsOf(decisions, assessment.decisions, strings, items =>
      items.length === 0
        ? []
        : [
            { kind: 'heading', level: sectionLevel + 1, text: assessment.decisions },
            ...list(items.map(action => plain(`${actionText(action)} – ${action.decision ?? ''}`)))
          ]
    )
  ];
};
