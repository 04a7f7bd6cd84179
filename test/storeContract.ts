import { accessContract } from './storeContractAccess';
import { rowContract } from './storeContractRows';
import type { SiteUnderTest } from './storeUnderTest';

/** What every store must keep to, whatever is behind it. */
export const storeContract = (name: string, make: () => Promise<SiteUnderTest>): void => {
  describe(`lagret: ${name}`, () => {
    let site: SiteUnderTest;
    beforeAll(async () => {
      site = await make();
    }, 120_000);
    afterAll(() => site.stop());
    rowContract(() => site);
    accessContract(() => site);
  });
};
