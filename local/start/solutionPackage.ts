import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../sharepoint/start/startError';
import { installed, projectRoot } from '../workbench/projectRoot';

const usualFile = path.join(projectRoot, 'sharepoint', 'solution', 'ledningens-genomgang.sppkg');

/** The package as it was last built, built anew if it is missing or older than what it is built from. */
export const builtPackage = async (mayBuild: boolean, packageFile: string = usualFile): Promise<string> => {
  if (existsSync(packageFile) && (!mayBuild || statSync(packageFile).mtimeMs > newestSource())) return packageFile;
  if (!mayBuild) throw new StartError('Det finns inget byggt paket. Starta utan --no-build, eller kör npm run ship först.');
  console.error('Bygger paketet; det tar någon minut …');
  await heft('build', '--clean', '--production');
  await heft('package-solution', '--production');
  return packageFile;
};

const newestSource = (): number =>
  Math.max(...['src', 'config', 'package.json'].flatMap(name => filesUnder(path.join(projectRoot, name))).map(file => statSync(file).mtimeMs));

const filesUnder = (name: string): readonly string[] =>
  statSync(name).isFile()
    ? [name]
    : readdirSync(name, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
        .map(entry => path.join(entry.parentPath, entry.name));

const heft = (...words: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    // Its report goes where errors go: the only line of this start's own output is the address.
    const build = spawn(process.execPath, [installed('@rushstack', 'heft', 'bin', 'heft'), ...words], {
      cwd: projectRoot,
      stdio: ['ignore', 2, 2]
    });
    build.once('error', reject);
    build.once('exit', code =>
      code === 0 ? resolve() : reject(new StartError('Paketet kunde inte byggas. Orsaken står ovanför den här raden.'))
    );
  });
