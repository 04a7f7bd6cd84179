/** A line of the table. Sizes and requests can fail a run; times are only reported, because machines differ. */
export type Measurement = {
  readonly what: string;
  readonly measured: string;
  readonly budget?: string;
  readonly holds?: boolean;
  readonly fails: boolean;
};

export type Limit = { readonly atMost: number } | { readonly atLeast: number };

type Shown = (value: number) => string;

const beside = (what: string, value: number, limit: Limit, shown: Shown): Omit<Measurement, 'fails'> => ({
  what,
  measured: shown(value),
  budget: 'atMost' in limit ? `≤ ${shown(limit.atMost)}` : `≥ ${shown(limit.atLeast)}`,
  holds: 'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast
});

const reported = (line: Omit<Measurement, 'fails'>): Measurement => ({ ...line, fails: false });
const gated = (line: Omit<Measurement, 'fails'>): Measurement => ({ ...line, fails: line.holds === false });

export const times: Shown = ratio => `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)} ×`;
export const milliseconds: Shown = time => `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`;
export const kilobytes: Shown = bytes => `${(bytes / 1000).toFixed(1)} kB`;

export const timeRatio = (what: string, ratio: number, limit: Limit): Measurement => reported(beside(what, ratio, limit, times));
export const duration = (what: string, time: number, limit: Limit): Measurement => reported(beside(what, time, limit, milliseconds));
export const requests = (what: string, count: number, limit: Limit): Measurement => gated(beside(what, count, limit, String));
export const requestRatio = (what: string, ratio: number, limit: Limit): Measurement => gated(beside(what, ratio, limit, times));
export const size = (what: string, bytes: number, limit: Limit): Measurement => gated(beside(what, bytes, limit, kilobytes));

/** What there is no budget for. */
export const noted = (what: string, measured: string): Measurement => ({ what, measured, fails: false });
