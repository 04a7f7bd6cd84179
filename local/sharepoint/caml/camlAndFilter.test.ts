import { condition, getItems, rowsOf, viewOf } from '../testing/caml';
import { at, errorCode } from '../testing/client';
import type { Client } from '../testing/client';
import { addMany, column, makeList } from '../testing/lists';
import { startTestSite } from '../testing/site';
import type { TestSite } from '../testing/site';

let site: TestSite;
let owner: Client;
let list: string;

/** The same numbers in every run: a failing case can be repeated. */
const randomOf = (seed: number): (<Item>(items: readonly Item[]) => Item) => {
  let state = seed;
  return items => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return items[Math.floor((state / 2_147_483_648) * items.length)]!;
  };
};

const words = ['Ask', 'ask', 'Bok', 'Boken', 'Ek', 'Åska', 'asp & al'];
const numbers = [-2, 0, 1, 1.5, 40, 1000];
const moments = ['2026-01-01T00:00:00Z', '2026-03-29T01:00:00Z', '2026-07-01T12:30:15Z', '2026-12-31T23:30:00Z'];

beforeAll(async () => {
  site = await startTestSite();
  owner = site.as('owner');
  list = await makeList(owner, 'Same', [column('Text', 'Word'), column('Number', 'Nr'), column('DateTime', 'Moment'), column('Boolean', 'Flag'), column('User', 'Person')]);
  const pick = randomOf(7);
  await addMany(owner, list, Array.from({ length: 120 }, (_, index) => ({
    Title: `Item ${index}`,
    Word: pick([...words, null]), Nr: pick([...numbers, null]), Moment: pick([...moments, null]), Flag: pick([true, false, null]), PersonId: pick([6, 7, null]),
  })));
});
afterAll(() => site.stop());

type Pair = { readonly caml: string; readonly filter: string };

const escaped = (text: string): string => text.replace(/&/g, '&amp;');

const operators = [['Eq', 'eq'], ['Neq', 'ne'], ['Lt', 'lt'], ['Leq', 'le'], ['Gt', 'gt'], ['Geq', 'ge']] as const;

const leaf = (pick: ReturnType<typeof randomOf>): Pair => {
  const [caml, odata] = pick(operators);
  switch (pick(['word', 'number', 'moment', 'flag', 'person', 'null', 'begins', 'contains'])) {
    case 'word': {
      const word = pick(words);
      return { caml: condition(caml, 'Word', 'Text', escaped(word)), filter: `Word ${odata} '${word}'` };
    }
    case 'number': {
      const number = pick(numbers);
      return { caml: condition(caml, 'Nr', 'Number', String(number)), filter: `Nr ${odata} ${number}` };
    }
    case 'moment': {
      const moment = pick(moments);
      return {
        caml: `<${caml}><FieldRef Name='Moment'/><Value Type='DateTime' IncludeTimeValue='TRUE' StorageTZ='TRUE'>${moment}</Value></${caml}>`,
        filter: `Moment ${odata} datetime'${moment}'`,
      };
    }
    case 'flag':
      return { caml: condition('Eq', 'Flag', 'Boolean', '1'), filter: 'Flag eq 1' };
    case 'person':
      return { caml: condition(caml, 'Person', 'Lookup', '6', " LookupId='TRUE'"), filter: `PersonId ${odata} 6` };
    case 'begins':
      return { caml: condition('BeginsWith', 'Word', 'Text', 'bok'), filter: "startswith(Word,'bok')" };
    case 'contains':
      return { caml: condition('Contains', 'Word', 'Text', 'SK'), filter: "substringof('SK',Word)" };
    default:
      return pick([true, false]) ? { caml: condition('IsNull', 'Nr'), filter: 'Nr eq null' } : { caml: condition('IsNotNull', 'Moment'), filter: 'Moment ne null' };
  }
};

const tree = (pick: ReturnType<typeof randomOf>, depth: number): Pair => {
  if (depth === 0) return leaf(pick);
  const [left, right] = [tree(pick, depth - 1), tree(pick, depth - 1)];
  const [caml, odata] = pick([['And', 'and'], ['Or', 'or']] as const);
  return { caml: `<${caml}>${left.caml}${right.caml}</${caml}>`, filter: `(${left.filter} ${odata} ${right.filter})` };
};

test('a query in CAML and the same $filter find the same rows', async () => {
  const pick = randomOf(42);
  for (let round = 0; round < 100; round++) {
    const { caml, filter } = tree(pick, pick([0, 0, 1, 2, 3]));
    const byCaml = rowsOf(await getItems(owner, list, viewOf(caml), {}, '?$select=Id')).map(row => at(row, 'Id'));
    const reply = await owner.get(`${list}/items?$select=Id&$top=5000&$filter=${encodeURIComponent(filter)}`);
    expect([filter, byCaml]).toEqual([filter, rowsOf(reply).map(row => at(row, 'Id'))]);
  }
}, 60_000);

describe('over the threshold', () => {
  const state = { big: '' };
  beforeAll(async () => {
    state.big = await makeList(owner, 'Big', [column('Text', 'Known', "Indexed='TRUE'"), column('Text', 'Plain')]);
    await addMany(owner, state.big, Array.from({ length: 5001 }, (_, index) => ({ Title: `T${index}`, Known: `k${index % 100}`, Plain: `p${index % 100}` })));
  }, 60_000);

  const ask = async (view: string, query: object = {}): Promise<number | string> => {
    const reply = await getItems(owner, state.big, view, query, '?$select=Id');
    return reply.status === 200 ? rowsOf(reply).length : errorCode(reply);
  };
  const throttled = '-2147024860, Microsoft.SharePoint.SPQueryThrottledException';
  const limit = '<RowLimit>10</RowLimit>';

  test('rows looked at count, not rows given', async () => {
    expect(await ask(viewOf(condition('Eq', 'Known', 'Text', 'k7')))).toBe(50);
    expect(await ask(viewOf(condition('Eq', 'Plain', 'Text', 'p7'), limit))).toBe(throttled);
    expect(await ask(viewOf(condition('BeginsWith', 'Known', 'Text', 'k'), limit))).toBe(throttled);
    expect(await ask(viewOf(`<And>${condition('Eq', 'Known', 'Text', 'k7')}${condition('Eq', 'Plain', 'Text', 'p7')}</And>`))).toBe(50);
    expect(await ask(viewOf(`<And>${condition('Eq', 'Plain', 'Text', 'p7')}${condition('Eq', 'Known', 'Text', 'k7')}</And>`, limit))).toBe(throttled);
    expect(await ask(viewOf("<In><FieldRef Name='Known'/><Values><Value Type='Text'>k1</Value><Value Type='Text'>k2</Value></Values></In>"))).toBe(100);
    expect(await ask("<View><Query><OrderBy><FieldRef Name='Plain'/></OrderBy></Query><RowLimit>10</RowLimit></View>")).toBe(throttled);
    expect(await ask("<View><Query><OrderBy><FieldRef Name='Known'/></OrderBy></Query><RowLimit>10</RowLimit></View>")).toBe(10);
  });

  test('a read by id works at any size, a page at a time', async () => {
    expect(await ask('<View/>')).toBe(throttled);
    expect(await ask("<View><RowLimit Paged='TRUE'>5000</RowLimit></View>")).toBe(5000);
    expect(await ask("<View><RowLimit Paged='TRUE'>5000</RowLimit></View>", { ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=5000' } })).toBe(1);
    expect(await ask(viewOf("<In><FieldRef Name='ID'/><Values><Value Type='Counter'>5001</Value></Values></In>"))).toBe(1);
  });
});
