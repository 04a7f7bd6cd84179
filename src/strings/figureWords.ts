/** The noun that stands beside a figure's number. */
type Name = (n: number) => string;

export type FigureWords = {
  readonly name: Name;
  /** What exactly is counted. */
  readonly definition: string;
};

export const counted =
  (one: string, many: string): Name =>
  n =>
    n === 1 ? one : many;

export const figure = (name: string | Name, definition: string): FigureWords => ({
  name: typeof name === 'string' ? () => name : name,
  definition
});
