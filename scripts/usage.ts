/** A command called wrongly: the message says what is wrong, and how it is called comes below. */
export class Usage extends Error {}

/** A command called rightly, with a file that is not what it should be: the message says where and what to do. */
export class BadInput extends Error {}

/** Runs a command line; whatever the caller did wrong ends it with the message and 2. */
export async function runCommand(usage: string, command: (args: string[]) => Promise<void>): Promise<void> {
  try {
    const args = process.argv.slice(2);
    if (args.includes('--help')) console.log(usage);
    else await command(args);
  } catch (error) {
    if (error instanceof BadInput) {
      console.error(error.message);
      process.exitCode = 2;
      return;
    }
    // parseArgs throws a TypeError with a code for options that it doesn't know.
    const isUsage = error instanceof Usage || (error instanceof TypeError && 'code' in error);
    if (!isUsage) throw error;
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
  }
}
