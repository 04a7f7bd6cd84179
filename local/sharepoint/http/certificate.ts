import { X509Certificate, createPrivateKey } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { StartError } from '../start/startError';

type Certificate = {
  readonly key: string;
  readonly cert: string;
  /** Where the certificate lies, for clients that are to trust it (`NODE_EXTRA_CA_CERTS`). */
  readonly file: string;
};

const day = 86_400_000;
const validDays = 365;
/** A certificate is made anew so long before it expires. */
const marginDays = 30;

/** Few clients read a wildcard that high up; for them there is plain `localhost`. */
const hosts = ['localhost', '*.localhost'] as const;
const addresses = ['127.0.0.1', '::1'] as const;

/**
 * The certificate of this machine's own names, signed by its own key. It is kept in the data directory: a client that has once been
 * told to trust it goes on doing so. Time is the machine's, as clients judge it, and not the server's movable clock.
 */
export const certificateIn = async (directory: string): Promise<Certificate> => {
  const keyFile = join(directory, 'localhost.key.pem');
  const file = join(directory, 'localhost.cert.pem');
  try {
    const kept = keptIn(keyFile, file);
    if (kept) return { ...kept, file };
    const made = await selfSigned(new Date());
    mkdirSync(directory, { recursive: true });
    replace(keyFile, made.key);
    replace(file, made.cert);
    return { ...made, file };
  } catch (cause) {
    throw new StartError(`Certifikatet ${file} kan inte göras: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
};

type Pair = Omit<Certificate, 'file'>;

/** A pair that does not belong together (a start was cut short between the files) is no pair. */
const keptIn = (keyFile: string, file: string): Pair | undefined => {
  if (!existsSync(keyFile) || !existsSync(file)) return undefined;
  const pair = { key: readFileSync(keyFile, 'utf8'), cert: readFileSync(file, 'utf8') };
  try {
    const certificate = new X509Certificate(pair.cert);
    const lasts = Date.parse(certificate.validTo) - Date.now() > marginDays * day;
    return lasts && certificate.checkPrivateKey(createPrivateKey(pair.key)) ? pair : undefined;
  } catch {
    return undefined;
  }
};

/** No authority: who trusts it trusts this server and nothing that its key might sign. */
const selfSigned = async (now: Date): Promise<Pair> => {
  const { generate } = await import('selfsigned');
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    // A client whose clock is a little behind is let in too.
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + validDays * day),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [...hosts.map(value => ({ type: 2 as const, value })), ...addresses.map(ip => ({ type: 7 as const, ip }))],
      },
    ],
  });
  return { key, cert };
};

const replace = (file: string, text: string): void => {
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
};
