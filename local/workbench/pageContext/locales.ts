const locales: ReadonlyMap<number, string> = new Map([
  [1053, 'sv-SE'],
  [1033, 'en-US']
]);

export const localeNameOf = (id: number): string => locales.get(id) ?? 'en-US';

export const localeIdOf = (name: string): number => [...locales].find(([, known]) => known === name)?.[0] ?? 1033;
