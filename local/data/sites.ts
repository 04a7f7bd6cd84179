import { exempel } from './exempel/exempel';
import type { SiteName } from './farm';
import { kungsholmen2025 } from './kungsholmen2025/kungsholmen2025';
import { kungsholmen2025Overlap } from './kungsholmen2025Overlap/kungsholmen2025Overlap';
import type { SiteRows } from './row';

/** What each site holds; the empty one shows how the product is set up from nothing. */
export const rowsOfSite: Readonly<Partial<Record<SiteName, SiteRows>>> = {
  'kungsholmen-2025': kungsholmen2025,
  'kungsholmen-2025-overlap': kungsholmen2025Overlap,
  exempel
};
