import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The person whose token the CLI carries, by principal name. */
export type SignedIn = { readonly origin: string; readonly principalName: string; readonly certificateFile: string };

/**
 * A home directory in which CLI for Microsoft 365 is already signed in: its connection file holds a token for the server's origin that
 * expires in the far future, so it never asks anybody for another. The token is unsigned; the local SharePoint only reads who it names.
 */
export const signedInHome = ({ origin, principalName }: SignedIn): string => {
  const home = mkdtempSync(join(tmpdir(), 'cli-m365-'));
  const connection = {
    active: true,
    name: 'local',
    authType: 'deviceCode',
    cloudType: 'Public',
    appId: 'local',
    tenant: 'common',
    identityName: principalName,
    identityId: 'local',
    identityTenantId: 'local',
    spoUrl: origin,
    accessTokens: { [origin]: { accessToken: tokenFor(principalName), expiresOn: '2100-01-01T00:00:00Z' } },
  };
  writeFileSync(join(home, '.cli-m365-connection.json'), JSON.stringify(connection));
  mkdirSync(join(home, '.config', 'configstore'), { recursive: true });
  writeFileSync(join(home, '.config', 'configstore', 'cli-m365-config.json'), JSON.stringify(settings));
  return home;
};

const tokenFor = (principalName: string): string => {
  const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
  return [part({ alg: 'none', typ: 'JWT' }), part({ upn: principalName, oid: 'local', tid: 'local' }), 'unsigned'].join('.');
};

/** Asks nobody anything: no telemetry, no questions to the person at the keyboard. */
const settings = { disableTelemetry: true, prompt: false, output: 'json', errorOutput: 'stderr', showHelpOnFailure: false };

/** The environment of a CLI process: nothing of the developer's own home, no look for newer versions. */
export const environmentOf = (home: string, { certificateFile }: Pick<SignedIn, 'certificateFile'>): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: home,
  USERPROFILE: home,
  XDG_CONFIG_HOME: join(home, '.config'),
  NODE_EXTRA_CA_CERTS: certificateFile,
  CLIMICROSOFT365_NOUPDATE: '1',
});
