import type { DocumentChart } from '../../../review/document/documentModel';
import type { Size } from './useSize';

type Bars = Extract<DocumentChart, { kind: 'bars' }>;

export type BarLayout = {
  /** On a narrow page the words stand above their bar. */
  readonly isStacked: boolean;
  readonly left: number;
  readonly width: number;
  readonly targetX: number | undefined;
  readonly top: number;
  readonly bottom: number;
  readonly bars: readonly {
    readonly label: string;
    readonly words: string;
    readonly labelY: number;
    readonly wordsX: number;
    readonly y: number;
    readonly height: number;
    readonly length: number;
  }[];
};

const roomForTarget = 24;
const roomForWords = 54;
const stacksBelow = 480;
/** The width of a letter at the labels' size, rather too wide than too narrow. */
const letter = 7.5;
const widestLabels = 0.42;

const clamp = (value: number): number => Math.min(100, Math.max(0, value));

export const shortened = (text: string, width: number): string => {
  const letters = Math.max(4, Math.floor(width / letter));
  return text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text;
};

/** Where every bar lies: 0 to 100 percent over the whole width, words and numbers in columns of their own. */
export const barLayoutOf = ({ bars, target }: Bars, { width, height }: Size): BarLayout => {
  const isStacked = width < stacksBelow;
  const longest = Math.max(0, ...bars.map(bar => bar.label.length * letter));
  const labels = isStacked ? width - roomForWords : Math.min(longest, width * widestLabels);
  const left = isStacked ? 0 : labels + roomForWords;
  const plot = Math.max(0, width - left - 1);
  const top = target ? roomForTarget : 0;
  const row = (height - top) / Math.max(1, bars.length);
  const thickness = isStacked ? Math.min(7, row - 18) : Math.min(16, row * 0.58);

  return {
    isStacked,
    left,
    width: plot,
    targetX: target && left + (plot * clamp(target.value)) / 100,
    top,
    bottom: height,
    bars: bars.map(({ label, value, words }, index) => {
      const start = top + row * index;
      const y = isStacked ? start + 16 : start + (row - thickness) / 2;
      return {
        label: shortened(label, labels),
        words,
        labelY: isStacked ? start + 12 : start + row / 2,
        wordsX: isStacked ? width : left - 12,
        y,
        height: thickness,
        length: (plot * clamp(value)) / 100
      };
    })
  };
};
