import type { Value } from '../odata/entity';

/** A value as CSOM writes it: guids, moments and masks have spellings of their own. */
export const csomValue = (edm: string, value: Value): unknown => {
  if (value === null) return null;
  if (typeof value === 'object') {
    if (value.kind === 'values') return value.values.map(inner => csomValue(value.of, inner));
    const isMask = value.type === 'SP.BasePermissions';
    return {
      _ObjectType_: value.type,
      ...Object.fromEntries(Object.entries(value.properties).map(([name, inner]) => [name, isMask ? Number(inner) : csomValue('', inner)])),
    };
  }
  if (edm === 'Edm.Guid') return `/Guid(${String(value)})/`;
  return edm === 'Edm.DateTime' ? momentOf(String(value)) : value;
};

/** In UTC; months are counted from nought. */
const momentOf = (iso: string): string => {
  const at = new Date(iso);
  const parts = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes(), at.getUTCSeconds(), 0];
  return `/Date(${parts.join(',')})/`;
};
