import { makeFaults } from './faults/faults';
import { answerLocal, isLocal } from './faults/localRoutes';
import type { Local } from './faults/localRoutes';
import { withFaults } from './faults/withFaults';
import { farmProblem } from './farm';
import type { Farm } from './farm';
import { ensureFarm } from './farmSetup';
import { certificateIn } from './http/certificate';
import { handle } from './http/handle';
import type { Server } from './http/handle';
import { listen } from './http/listen';
import { makeThrottle } from './http/throttle';
import { StartError } from './start/startError';
import { openDatabase } from './storage/openDatabase';
import { movableClock } from './time/movableClock';

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
  /** Refuses with 429 a person who sends more requests than SharePoint lets them. */
  readonly throttle?: boolean;
  /** Lets tests arrange what goes wrong and move the clock, here and at `/_local/faults` and `/_local/clock`. */
  readonly faults?: boolean;
};

export type RunningSharePoint = {
  readonly origin: string;
  readonly port: number;
  /** Where the certificate lies that clients are to trust; only with https. */
  readonly certificateFile?: string;
  /** Only with faults. */
  readonly local?: Local;
  stop(): Promise<void>;
};

const machineTime = (): Date => new Date();

/** Starts the local SharePoint; throws a StartError with a plain sentence when it cannot. */
export const startSharePoint = async (options: SharePointOptions): Promise<RunningSharePoint> => {
  const problem = farmProblem(options.farm);
  if (problem !== undefined) throw new StartError(problem);
  const local = options.faults ? { faults: makeFaults(), clock: movableClock(options.clock ?? machineTime) } : undefined;
  const clock = local?.clock.now ?? options.clock ?? machineTime;
  const certificate = options.https ? await certificateIn(options.dataDirectory) : undefined;
  let server: Server | undefined;
  const listening = await listen(options.port, certificate, (request, origin) => {
    const opened = server;
    if (!opened) throw new Error('The database is not open yet.');
    if (!local) return handle(opened, request, origin);
    return isLocal(request) ? answerLocal(local, request) : withFaults(local.faults, request, () => handle(opened, request, origin));
  });
  try {
    const db = openDatabase(options.dataDirectory, options.reset ?? false);
    server = { db, farm: options.farm, clock, throttle: options.throttle ? makeThrottle() : undefined, faults: local?.faults };
    ensureFarm(db, options.farm, clock());
    return {
      origin: certificate ? `https://localhost:${listening.port}` : `http://127.0.0.1:${listening.port}`,
      port: listening.port,
      certificateFile: certificate?.file,
      local,
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
