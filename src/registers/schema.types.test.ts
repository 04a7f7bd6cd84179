import type { Instant, LocalDate } from './calendar';
import type { ItemIn, Readings } from './reading';
import type { registers } from './registers';
import type { FieldsIn, ItemOf, Link } from './schema';
import { choice, indexed, number, register, required, text, unique } from './schema';

/**
 * These assertions are checked by the compiler: `tsc` fails when an item type is not exactly what its definition says.
 * Jest only sees that the file loads.
 */
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <T extends true>(): T | undefined => undefined;

type Routine = ItemOf<typeof registers.routines>;
type Incident = ItemOf<typeof registers.incidents>;
type Section = ItemOf<typeof registers.sections>;
type Review = ItemOf<typeof registers.reviews>;

test('en posts typ följer av registrets definition', () => {
  isTrue<
    Equal<
      Routine,
      {
        readonly id: number;
        readonly title: string;
        readonly kind: 'localInstruction' | 'incident' | 'training' | 'access' | 'processingRegister' | 'other';
        readonly state: 'missing' | 'draft' | 'adopted' | 'outdated';
        readonly adoptedOn?: LocalDate;
        readonly nextReviewOn?: LocalDate;
        readonly link?: Link;
        readonly ownerRole?: string;
        readonly clientId?: string;
      }
    >
  >();
  isTrue<Equal<Incident['awareAt'], Instant>>();
  isTrue<Equal<Incident['imyReportedAt'], Instant | undefined>>();
  isTrue<Equal<Incident['quantity'], number>>();
  isTrue<Equal<Incident['personalDataBreach'], 'notAssessed' | 'yes' | 'no'>>();
  isTrue<Equal<Incident['supplementAnnounced'], boolean>>();
  isTrue<Equal<Incident['risk'], number | undefined>>();
  isTrue<Equal<Review['adoptedBy'], number | undefined>>();
  expect(isTrue).toBeDefined();
});

test('ja eller nej och flerval har alltid ett värde, andra frivilliga fält kan saknas', () => {
  isTrue<Equal<Section['rewriteNeeded'], boolean>>();
  isTrue<Equal<Section['clauses'], readonly ('a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'decisions')[]>>();
  isTrue<Equal<Section['body'], string | undefined>>();
  isTrue<Equal<FieldsIn<typeof registers.roles>['filled'], boolean>>();
  isTrue<Equal<'id' extends keyof FieldsIn<typeof registers.roles> ? true : false, false>>();
  expect(isTrue).toBeDefined();
});

test('genomgången ser bara de fält som den läser', () => {
  isTrue<Equal<keyof ItemIn<'roles'>, 'id' | 'title' | 'unit' | 'filled' | 'since'>>();
  isTrue<Equal<'details' extends keyof ItemIn<'incidents'> ? true : false, false>>();
  isTrue<Equal<'preparedReviews' extends keyof Readings ? true : false, false>>();
  expect(isTrue).toBeDefined();
});

test('en definition med fel standardval, fel regel eller okänt fält går inte att skriva', () => {
  // @ts-expect-error -- the default must be one of the choices
  choice('Status', 'Status', { open: 'Öppen', closed: 'Stängd' }, 'opened');
  // @ts-expect-error -- a rule reads fields that exist
  register('A', 'A', { part: required(number('Part', 'Del')) }, { rules: [{ key: 'k', reads: ['whole'], holds: () => true }] });
  const one = register('A', 'A', { title: required(unique(indexed(text('Title', 'Titel')))) });
  isTrue<Equal<ItemOf<typeof one>, { readonly id: number; readonly title: string; readonly clientId?: string }>>();
  expect(one.columns.title).toEqual({
    type: 'text',
    name: 'Title',
    title: 'Titel',
    indexed: true,
    unique: true,
    required: true
  });
});
