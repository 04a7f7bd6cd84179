/**
 * A process that runs one command of CLI for Microsoft 365 after another by the package's own API. Starting the CLI anew for each takes seconds.
 * It is started by `cli.ts`, and told what to run and answers by messages.
 */
export type CommandMessage = { readonly id: number; readonly command: string; readonly options: Readonly<Record<string, unknown>> };
export type CommandAnswer = { readonly id: number; readonly output?: string; readonly problem?: string };

const textOf = (problem: unknown): string => {
  if (problem instanceof Error) return problem.stack ?? problem.message;
  return typeof problem === 'string' ? problem : JSON.stringify(problem);
};

/** Sent once, before any answer. */
export const ready = 'ready';

const run = async ({ id, command, options }: CommandMessage): Promise<CommandAnswer> => {
  try {
    const { executeCommand } = await import('@pnp/cli-microsoft365');
    return { id, output: (await executeCommand(command, { ...options, output: 'json' })).stdout };
  } catch (cause) {
    const { error } = cause as { readonly error?: { readonly message?: unknown } };
    return { id, problem: textOf(error?.message ?? cause) };
  }
};

// Reading the package takes seconds: who starts this process hears when it can be asked.
void import('@pnp/cli-microsoft365').then(() => process.send?.(ready));

// The package keeps the command that runs in one place: there can only be one at a time.
let last: Promise<void> = Promise.resolve();
process.on('message', (message: CommandMessage) => {
  last = last.then(async () => {
    process.send?.(await run(message));
  });
});
