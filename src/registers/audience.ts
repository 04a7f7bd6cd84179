export const audiences = { everyone: 'Alla medarbetare', management: 'Ledningen' } as const;

export type Audience = keyof typeof audiences;
