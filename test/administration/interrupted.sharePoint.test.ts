import { SetupError } from '../../src/provisioning/setUp';
import { StoreError } from '../../src/store/registerStore';
import { administeredFarm, owners, setUp } from './administeredFarm';
import type { AdministeredFarm } from './administeredFarm';
import { brokenAt } from './brokenConnection';
import { pictureOfSite } from './pictureOfSite';

let farm: AdministeredFarm;

beforeAll(async () => {
  farm = await administeredFarm(2);
}, 120_000);
afterAll(() => farm.stop());

test('bryts det var som helst fortsätter nästa körning till samma resultat', async () => {
  const broken = farm.emptySite();
  for (let breakAt = 5, run = 0; ; breakAt += 17, run += 1) {
    try {
      // Every other time the change was made before the connection broke.
      await setUp(brokenAt(broken(owners.owner), breakAt, run % 2 === 1));
      break;
    } catch (error) {
      expect(error instanceof SetupError || error instanceof StoreError).toBe(true);
    }
  }
  const whole = farm.emptySite();
  await setUp(whole(owners.owner));
  expect(await pictureOfSite(broken)).toEqual(await pictureOfSite(whole));
}, 300_000);
