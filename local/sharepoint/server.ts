import { farmProblem } from './farm';
import type { Farm } from './farm';
import { ensureFarm } from './farmSetup';
import { certificateIn } from './http/certificate';
import { handle } from './http/handle';
import type { Server } from './http/handle';
import { listen } from './http/listen';
import { StartError } from './start/startError';
import { openDatabase } from './storage/openDatabase';

export type SharePointOptions = {
  /** 0 takes a free one. */
  readonly port: number;
  readonly dataDirectory: string;
  readonly farm: Farm;
  /** Begins with an empty database. */
  readonly reset?: boolean;
  /** Speaks https, with a certificate of its own for localhost. */
  readonly https?: boolean;
  readonly clock?: () => Date;
};

export type RunningSharePoint = {
  readonly origin: string;
  readonly port: number;
  /** Where the certificate lies that clients are to trust; only with https. */
  readonly certificateFile?: string;
  stop(): Promise<void>;
};

/** Starts the local SharePoint; throws a StartError with a plain sentence when it cannot. */
export const startSharePoint = async (options: SharePointOptions): Promise<RunningSharePoint> => {
  const problem = farmProblem(options.farm);
  if (problem !== undefined) throw new StartError(problem);
  const clock = options.clock ?? (() => new Date());
  const certificate = options.https ? await certificateIn(options.dataDirectory) : undefined;
  let server: Server | undefined;
  const listening = await listen(options.port, certificate, (request, origin) => {
    if (!server) throw new Error('The database is not open yet.');
    return handle(server, request, origin);
  });
  try {
    const db = openDatabase(options.dataDirectory, options.reset ?? false);
    server = { db, farm: options.farm, clock };
    ensureFarm(db, options.farm, clock());
    return {
      origin: certificate ? `https://localhost:${listening.port}` : `http://127.0.0.1:${listening.port}`,
      port: listening.port,
      certificateFile: certificate?.file,
      stop: async () => {
        await listening.close();
        db.close();
      },
    };
  } catch (cause) {
    server?.db.close();
    await listening.close();
    throw cause;
  }
};
