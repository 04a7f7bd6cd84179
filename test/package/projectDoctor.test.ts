import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../local/workbench/projectRoot';

const cli = path.join(projectRoot, 'node_modules/@pnp/cli-microsoft365/dist/index.js');

test('CLI for Microsoft 365 finner inget att anmärka på projektet', async () => {
  const home = mkdtempSync(path.join(tmpdir(), 'cli-m365-'));
  try {
    mkdirSync(path.join(home, 'configstore'));
    writeFileSync(path.join(home, 'configstore/cli-m365-config.json'), JSON.stringify({ disableTelemetry: true, prompt: false }));
    const { stdout } = await promisify(execFile)(process.execPath, [cli, 'spfx', 'project', 'doctor', '--output', 'json'], {
      cwd: projectRoot,
      // A home of its own: nothing of the developer's, and no look for newer versions.
      env: { PATH: process.env.PATH, HOME: home, USERPROFILE: home, XDG_CONFIG_HOME: home, CLIMICROSOFT365_NOUPDATE: '1' }
    });
    expect(JSON.parse(stdout)).toEqual([]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}, 120_000);
