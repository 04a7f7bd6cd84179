import { kungsholmen2025 } from '../kungsholmen2025/kungsholmen2025';
import type { SiteRows } from '../row';
import { incidents } from './incidents';

export const kungsholmen2025Overlap: SiteRows = { ...kungsholmen2025, incidents };
