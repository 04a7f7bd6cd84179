import type { DamagedRow } from './decode';
import type { RegisterKey, registers } from './registers';
import type { ItemOf } from './schema';

/** A register that could be read to its last row. */
export type ReadRegister<Item> = {
  readonly state: 'read';
  readonly items: readonly Item[];
  readonly damaged: readonly DamagedRow<Item>[];
};

/**
 * Why a register's rows are not known:
 * closed – it exists, this user may not read it; missing – setup never made it, or somebody removed it;
 * trimmed – the user may read it, but not all its rows; failed – SharePoint gave an error, kept in `message`.
 */
export type UnreadRegister = { readonly state: 'closed' | 'missing' | 'trimmed' | 'failed'; readonly message?: string };

export type Reading<Item> = ReadRegister<Item> | UnreadRegister;

type Item<K extends RegisterKey> = ItemOf<(typeof registers)[K]>;

/** Which fields to read of which registers; `id` always comes along. */
export type Projection = { readonly [K in RegisterKey]?: readonly (keyof Item<K>)[] };

type Projected<K extends RegisterKey, Fields> = Fields extends readonly (infer Field extends keyof Item<K>)[]
  ? Pick<Item<K>, Field | 'id'>
  : never;

export type ReadingsOf<P extends Projection> = {
  readonly [K in keyof P & RegisterKey]: Reading<Projected<K, P[K]>>;
};

/** What a live review is computed from. Long notes that the review never shows stay on the server. */
export const reviewSources = {
  settings: ['administration', 'committee', 'headTitle', 'trainingTarget', 'schemaVersion', 'registers'],
  reviews: [
    'title',
    'reviewYear',
    'periodStart',
    'periodEnd',
    'status',
    'infoSecAdequate',
    'infoSecEffective',
    'privacyAdequate',
    'privacyEffective',
    'rationale',
    'presentedOn',
    'adoptedAt',
    'version',
    'registryNumber',
    'nextReviewOn'
  ],
  sections: [
    'title',
    'reviewYear',
    'sectionNumber',
    'sortOrder',
    'textKind',
    'rewriteNeeded',
    'body',
    'blocks',
    'audience',
    'bestBefore'
  ],
  activities: ['title', 'reviewYear', 'sentence', 'kind', 'happenedOn', 'sortOrder'],
  incidents: [
    'title',
    'awareAt',
    'status',
    'kind',
    'quantity',
    'personalDataBreach',
    'nisIncident',
    'source',
    'sourceReference',
    'unit',
    'imyReportedAt',
    'alertedAt',
    'notifiedAt'
  ],
  classifications: ['title', 'system', 'kind', 'classifiedOn', 'nextReviewOn'],
  processingActivities: ['title', 'status', 'classification'],
  trainingRecords: ['title', 'countedOn', 'unit', 'course', 'allMandatory', 'audience', 'employees', 'completed', 'population'],
  risks: ['title', 'reviewYear', 'source', 'likelihood', 'impact', 'status', 'audience', 'sortOrder'],
  actions: ['title', 'text', 'targetYear', 'originYear', 'sortOrder', 'dueOn', 'status', 'decision', 'ownerRole', 'audience'],
  routines: ['title', 'kind', 'state', 'adoptedOn', 'nextReviewOn', 'link'],
  roles: ['title', 'unit', 'filled', 'since']
} as const satisfies Projection;

export type ReviewSource = keyof typeof reviewSources;
export type Readings = ReadingsOf<typeof reviewSources>;
export type ItemIn<K extends ReviewSource> = Projected<K, (typeof reviewSources)[K]>;
