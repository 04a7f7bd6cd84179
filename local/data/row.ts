import type { RegisterKey, registers } from '../../src/registers/registers';
import type { Column, FieldsIn } from '../../src/registers/schema';
import type { UserKey } from './farm';

type Fields<K extends RegisterKey> = FieldsIn<(typeof registers)[K]>;
type ColumnsOf<K extends RegisterKey> = (typeof registers)[K]['columns'];

/** The names in code of a register's columns of one type. */
type Named<K extends RegisterKey, Type extends Column['type']> = Extract<
  { [F in keyof ColumnsOf<K>]: ColumnsOf<K>[F] extends { readonly type: Type } ? F : never }[keyof ColumnsOf<K>],
  string
>;

type ReadsAsEmpty<K extends RegisterKey> = Extract<Named<K, 'boolean' | 'multiChoice'>, keyof Fields<K>>;

type Simplify<T> = { [F in keyof T]: T[F] };

/**
 * A row of example data. What is left out is empty in SharePoint too; a lookup names the `key` of another row,
 * a person the key of one of the farm's users.
 */
export type Row<K extends RegisterKey> = Simplify<
  Omit<Fields<K>, Named<K, 'lookup' | 'user' | 'boolean' | 'multiChoice'> | 'clientId'> & {
    readonly [F in ReadsAsEmpty<K>]?: Fields<K>[F];
  } & { readonly [F in Named<K, 'lookup'>]?: string } & { readonly [F in Named<K, 'user'>]?: UserKey } & {
    readonly key?: string;
  }
>;

/** Setup writes the row of settings with its schema version; an example only fills in the rest. */
export type SettingsRow = Omit<Row<'settings'>, 'key' | 'schemaVersion' | 'registers'>;

/** Registers that hold copies made by the product itself, never example rows. */
type FrozenKey = 'preparedReviews' | 'publishedReviews' | 'reviewArchive' | 'reviewBasis';

export type FilledKey = Exclude<RegisterKey, 'settings' | FrozenKey>;

/** Everything that an example site holds. */
export type SiteRows = { readonly settings: SettingsRow } & { readonly [K in FilledKey]: readonly Row<K>[] };
