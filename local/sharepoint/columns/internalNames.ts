/** Internal names keep letters A–Z, digits and underscore; everything else is `_xHHHH_`, and a first digit too. 32 signs at most. */
export const internalNameFrom = (title: string): string =>
  [...title]
    .map((char, index) => (/[A-Za-z_]/.test(char) || (/\d/.test(char) && index > 0) ? char : encoded(char)))
    .join('')
    .slice(0, 32);

const encoded = (char: string): string =>
  Array.from({ length: char.length }, (_, at) => `_x${char.charCodeAt(at).toString(16).padStart(4, '0')}_`).join('');

/** A taken name gets a number after it: Status, Status0, Status1. */
export const freeInternalName = (wanted: string, taken: readonly string[]): string => {
  const used = new Set(taken.map(name => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let number = 0; ; number++) {
    const candidate = `${wanted.slice(0, 32 - String(number).length)}${number}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
};

/** OData names may not begin with an underscore or a digit. */
export const entityPropertyName = (internalName: string): string => (/^[_\d]/.test(internalName) ? `OData_${internalName}` : internalName);

/** Where values stand under names of their own making, as in versions and field values, each underscore is written out: `OData__x005f_UIVersionString`. */
export const encodedPropertyName = (internalName: string): string => entityPropertyName(internalName.replace(/_/g, '_x005f_'));
