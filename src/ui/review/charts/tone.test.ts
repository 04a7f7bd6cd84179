import { toneOf } from './tone';

const on = (bodyBackground: string): ReturnType<typeof toneOf> => toneOf({ semanticColors: { bodyBackground } });

test.each([
  ['#ffffff', 'light'],
  ['#fff', 'light'],
  ['#f3f2f1', 'light'],
  ['rgb(243, 242, 241)', 'light'],
  ['#1b1a19', 'dark'],
  ['#000000', 'dark']
] as const)('på %s används de %s färgerna', (background, tone) => {
  expect(on(background)).toBe(tone);
});

test('på en starkt färgad sektion ritas allt i textens färg', () => {
  expect(on('#0078d4')).toBe('plain');
  expect(on('#498205')).toBe('plain');
});

test('utan känd bakgrund avgör om temat är mörkt', () => {
  expect(toneOf(undefined)).toBe('light');
  expect(toneOf({ isInverted: true })).toBe('dark');
  expect(on('transparent')).toBe('light');
});
