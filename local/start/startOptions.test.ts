import path from 'node:path';
import { startOptions } from './startOptions';

test('utan flaggor startar Kungsholmens webbplats på port 4321', () => {
  expect(startOptions([])).toEqual({ port: 4321, dataFolder: path.resolve('.local'), site: 'kungsholmen-2025', reset: false, build: true });
});

test('flaggorna kan skrivas med mellanslag eller likhetstecken', () => {
  expect(startOptions(['--port', '5000', '--data=/tmp/x', '--site=exempel', '--reset', '--no-build'])).toEqual({
    port: 5000,
    dataFolder: '/tmp/x',
    site: 'exempel',
    reset: true,
    build: false
  });
});

test.each([
  [['--prot', '1'], 'Flaggan --prot finns inte'],
  [['extra'], 'Flaggan extra finns inte'],
  [['--port'], 'Flaggan --port behöver ett värde'],
  [['--port', '70000'], '"70000" är ingen port'],
  [['--port', '0x10'], '"0x10" är ingen port'],
  [['--site', 'norrmalm'], 'Webbplatsen "norrmalm" finns inte']
])('%j ger en mening om felet', (words, sentence) => {
  expect(() => startOptions(words)).toThrow(sentence);
});
