import { conditionOf, isShown } from './condition';
import type { Scope } from './evaluate';
import { valueInForm, type FormFieldKind, type Texts } from './formValue';

type Filled = Readonly<Record<string, readonly [FormFieldKind['kind'], Texts]>>;

const scopeOf = (filled: Filled): Scope => ({
  field: name => filled[name] && valueInForm({ name, kind: filled[name][0] }, filled[name][1], 'Europe/Stockholm'),
  title: name => name,
  currentField: '',
  now: Date.parse('2026-11-24T11:00:00Z'),
  me: { text: 'ingrid@stad.example', parts: {} },
  rowIndex: 0,
  locale: { culture: 'sv-SE', timeZone: 'Europe/Stockholm' }
});

const shown = (formula: string, filled: Filled): boolean => isShown(conditionOf(formula), scopeOf(filled));

test.each<[string, string, Filled, boolean]>([
  ['ett kort har ett nummer', "=if([$Kind] == 'Kort', 'true', 'false')", { Kind: ['text', ['Kort']] }, true],
  ['ett intrång har det inte', "=if([$Kind] == 'Kort', 'true', 'false')", { Kind: ['text', ['Intrång']] }, false],
  ['båda villkoren ska gälla', "=if([$Kind] == 'Kort' && [$Number] != '', 'true', 'false')", { Kind: ['text', ['Kort']], Number: ['text', ['']] }, false],
  ['en formel får också svara själv', "=[$Leaked] == true", { Leaked: ['boolean', ['1']] }, true],
  ['ett tal med komma är ett tal', "=if([$Hours] > 2, 'true', 'false')", { Hours: ['number', ['2,5']] }, true],
  ['en dag jämförs i webbplatsens zon', "=if([$On] <= @now, 'true', 'false')", { On: ['moment', ['2026-11-24']] }, true],
  ['ett av flera val', "=if(indexOf([$Systems], 'Journal') >= 0, 'true', 'false')", { Systems: ['choices', ['Lön', 'Journal']] }, true],
  ['en person känns igen på e-posten', "=if([$Owner.email] == @me, 'true', 'false')", { Owner: ['person', ['ingrid@stad.example']] }, true],
  ['en rad i en annan lista är vald', "=if([$Case] != '', 'true', 'false')", { Case: ['lookup', ['']] }, false]
])('%s', (_, formula, filled, is) => {
  expect(shown(formula, filled)).toBe(is);
});

test('en formel som ingen förstår döljer ingenting', () => {
  expect(shown("=if(unknown([$Kind]), 'true', 'false')", {})).toBe(true);
  expect(conditionOf('=1 +')).toHaveProperty('problem');
});
