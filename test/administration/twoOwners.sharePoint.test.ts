import { chanceOf } from '../../local/sharepoint/durability/chance';
import type { DesiredSite } from '../../src/provisioning/desiredSite';
import type { SharePointConnection } from '../../src/store/sharePoint/connection';
import type { AdministeredFarm } from './administeredFarm';
import { administeredFarm, desired, owners, setUp } from './administeredFarm';
import { brokenAt } from './brokenConnection';
import { pictureOfSite } from './pictureOfSite';
import { takingTurns } from './takingTurns';

/** Lists of both kinds, with lookups between them and to themselves: each list more is the same once more. */
const part: DesiredSite = {
  ...desired,
  lists: desired.lists.filter(({ name }) => ['Settings', 'Risks', 'Routines', 'Actions', 'PublishedReviews', 'ReviewArchive'].includes(name))
};

const seeds = Array.from({ length: 4 }, (_, index) => index + 1);
const requestsOfOneRun = 115;

let farm: AdministeredFarm;
let ofOneRun: unknown;

beforeAll(async () => {
  farm = await administeredFarm(1 + 2 * seeds.length);
  const as = farm.emptySite();
  await setUp(as(owners.owner), part);
  ofOneRun = await pictureOfSite(as, part);
}, 120_000);
afterAll(() => farm.stop());

type Runs = Readonly<Record<string, SharePointConnection>>;

const together = async (runs: Runs, seed: number): Promise<readonly PromiseSettledResult<void>[]> => {
  const turns = takingTurns(Object.keys(runs), chanceOf(seed));
  return Promise.allSettled(
    Object.entries(runs).map(([who, connection]) => setUp(turns.through(who, connection), part).finally(() => turns.leaves(who)))
  );
};

const done = { status: 'fulfilled', value: undefined } as const;

test.each(seeds)('två ägare som sätter upp webbplatsen samtidigt ger samma webbplats som en (frö %i)', async seed => {
  const as = farm.emptySite();
  const runs = { [owners.administrator]: as(owners.administrator), [owners.owner]: as(owners.owner) };
  expect(await together(runs, seed)).toEqual([done, done]);
  expect(await pictureOfSite(as, part)).toEqual(ofOneRun);
}, 120_000);

test.each(seeds)('stängs den enas webbläsare mitt i gör den andra klart, och den som kommer tillbaka lämnar inget efter sig (frö %i)', async seed => {
  const as = farm.emptySite();
  const stopAt = 2 + Math.floor(chanceOf(1000 + seed)() * requestsOfOneRun);
  const broken = brokenAt(as(owners.administrator), stopAt, seed % 2 === 0);
  const [, other] = await together({ [owners.administrator]: broken, [owners.owner]: as(owners.owner) }, seed);
  expect(other).toEqual(done);
  await setUp(as(owners.administrator), part);
  expect(await pictureOfSite(as, part)).toEqual(ofOneRun);
}, 120_000);
