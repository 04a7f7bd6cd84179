import type { Readings, ReviewSource } from '../registers/reading';
import type { Figure, FigureKey } from './figure';
import type { Period } from './period';
import type { Selection } from './selection';

type Unread = Exclude<Readings[ReviewSource], { readonly state: 'read' }>;

/** Makes figures of one register and moment. */
export const measureIn = (register: ReviewSource, period: Period) => {
  const base = (key: FigureKey, unit: Figure['unit'], rows: readonly number[]) =>
    ({ key, unit, register, asOf: period.cutOff, rows }) as const;

  const damaged = (key: FigureKey, unit: Figure['unit'], causedBy: ReviewSource = register): Figure => ({
    ...base(key, unit, []),
    state: 'unavailable',
    because: 'damaged',
    causedBy
  });

  return {
    unread: (key: FigureKey, unit: Figure['unit'], reading: Unread, causedBy: ReviewSource = register): Figure => ({
      ...base(key, unit, []),
      state: 'unavailable',
      because: reading.state,
      causedBy
    }),

    rows: (key: FigureKey, { items, doubtful }: Selection<{ readonly id: number }>): Figure =>
      doubtful.length > 0
        ? damaged(key, 'rows')
        : { ...base(key, 'rows', items.map(item => item.id)), state: 'known', value: items.length },

    pieces: (key: FigureKey, { items, doubtful }: Selection<{ readonly id: number; readonly quantity: number }>): Figure =>
      doubtful.length > 0
        ? damaged(key, 'pieces')
        : {
            ...base(key, 'pieces', items.map(item => item.id)),
            state: 'known',
            value: items.reduce((sum, item) => sum + item.quantity, 0)
          },

    /** @param doubtIn the register with a damaged row that makes the share uncertain */
    share: (key: FigureKey, rows: readonly number[], part: number, whole: number, doubtIn?: ReviewSource): Figure => {
      if (doubtIn) return damaged(key, 'percent', doubtIn);
      if (whole === 0) return { ...base(key, 'percent', rows), state: 'noBasis' };
      return { ...base(key, 'percent', rows), state: 'known', value: (100 * part) / whole, share: { part, whole } };
    },

    noBasis: (key: FigureKey, unit: Figure['unit']): Figure => ({ ...base(key, unit, []), state: 'noBasis' })
  };
};
