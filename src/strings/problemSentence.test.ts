import type { Problem } from '../registers/problem';
import { registers } from '../registers/registers';
import { enUS } from './en-US';
import { problemSentence } from './problemSentence';
import { svSE } from './sv-SE';

const problem = (fields: Partial<Problem>): Problem => ({
  register: registers.incidents,
  id: 42,
  field: 'kind',
  code: 'notAChoice',
  value: 'Fishing',
  ...fields
});

test.each([
  [problem({}), "Händelser 42: Kind 'Fishing' är inget val"],
  [problem({ id: undefined, field: 'title', code: 'missing', value: '' }), 'Händelser: Title saknas'],
  [problem({ field: 'quantity', code: 'outOfRange', value: '0' }), 'Händelser 42: Quantity 0 är inte minst 1'],
  [problem({ field: 'title', code: 'notText', value: '7' }), "Händelser 42: Title '7' är ingen text"],
  [problem({ field: 'title', code: 'tooLong', value: 'aaa…' }), 'Händelser 42: Title är längre än 255 tecken'],
  [problem({ field: 'quantity', code: 'notANumber', value: 'två' }), "Händelser 42: Quantity 'två' är inget tal"],
  [problem({ field: 'awareAt', code: 'notAMoment', value: 'i går' }), "Händelser 42: AwareAt 'i går' är ingen tidpunkt"],
  [
    problem({ register: registers.classifications, field: 'confidentiality', code: 'outOfRange', value: '4' }),
    'Informationsklassningar 42: Confidentiality 4 är inte 0–3'
  ],
  [
    problem({ register: registers.classifications, field: 'classifiedOn', code: 'notADate', value: 'maj' }),
    "Informationsklassningar 42: ClassifiedOn 'maj' är inget datum"
  ],
  [
    problem({ register: registers.routines, field: 'link', code: 'notALink', value: 'intranät' }),
    "Lokala rutiner 42: Link 'intranät' är ingen webbadress"
  ],
  [
    problem({ register: registers.trainingRecords, field: 'completedWithinEmployees', code: 'ruleBroken', value: '' }),
    'Utbildning 42: Antal som genomfört är fler än antal medarbetare'
  ]
])('%#: felet sägs så att någon kan rätta det', (one, expected) => {
  expect(problemSentence(one, svSE)).toBe(expected);
});

test('varje regel i registren har ord på båda språken', () => {
  const keys = Object.values(registers).flatMap(one => one.rules.map(rule => rule.key));
  expect(keys.length).toBeGreaterThan(0);
  for (const { problems } of [svSE, enUS]) expect(keys.filter(key => !(key in problems.rules))).toEqual([]);
});

test('engelska sidor får engelska fel', () => {
  expect(problemSentence(problem({}), enUS)).toBe("Händelser 42: Kind 'Fishing' is not a choice");
});
