/** Milliseconds. */
type Meter = () => () => number;

const median = (taken: readonly number[]): number => [...taken].sort((a, b) => a - b)[Math.floor(taken.length / 2)] ?? NaN;

type Medians<Name extends string> = Readonly<Record<Name, number>>;

/** Processor time of this process: what a computation costs, whatever else the machine is doing. */
const work: Meter = () => {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
};

/** Time on the clock: what somebody waits for another process. */
const wait: Meter = () => {
  const before = performance.now();
  return () => performance.now() - before;
};

/**
 * Measures several ways of doing something turn by turn, so that whatever else happens falls on all of them alike.
 * The first turns warm up and are not counted.
 */
const turnByTurn = async <Name extends string>(
  meter: Meter,
  turns: number,
  ways: Readonly<Record<Name, () => unknown>>
): Promise<Medians<Name>> => {
  const names = Object.keys(ways) as Name[];
  const taken = new Map(names.map(name => [name, [] as number[]]));
  for (let turn = -Math.floor(turns / 2); turn < turns; turn += 1) {
    for (const name of names) {
      const stop = meter();
      await ways[name]();
      const time = stop();
      if (turn >= 0) taken.get(name)?.push(time);
    }
  }
  return Object.fromEntries(names.map(name => [name, median(taken.get(name) ?? [])])) as Record<Name, number>;
};

export const workOf = <Name extends string>(turns: number, ways: Readonly<Record<Name, () => unknown>>): Promise<Medians<Name>> =>
  turnByTurn(work, turns, ways);

export const waitOf = <Name extends string>(turns: number, ways: Readonly<Record<Name, () => Promise<unknown>>>): Promise<Medians<Name>> =>
  turnByTurn(wait, turns, ways);
