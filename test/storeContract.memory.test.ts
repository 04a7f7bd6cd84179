import { memorySite } from '../src/store/memory/memorySite';
import { memoryStore } from '../src/store/memory/memoryStore';

import { storeContract } from './storeContract';

storeContract('i minnet', async () => {
  const site = memorySite();
  const nothing = memorySite();
  nothing.remove('settings');
  nothing.remove('incidents');
  return {
    store: memoryStore(site),
    staff: memoryStore(site, 'everyone'),
    elsewhere: memoryStore(nothing),
    put: async (key, row) => site.put(key, row),
    putMany: async (key, rows) => rows.forEach(row => site.put(key, row)),
    hide: async (key, id) => site.hide(key, id, 'infoSecCoordinator'),
    remove: async key => site.remove(key),
    stop: () => Promise.resolve()
  };
});
