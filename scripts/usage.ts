import { asksForHelp } from './help.mjs';

/** A command was called wrongly. The message says what is wrong; below it stands how the command is called. */
export class Usage extends Error {}

/** A command was called rightly, with a file that is not what it should be. The message says where, and what to do. */
export class BadInput extends Error {}

/** A path as it must be typed in a command. */
export const asArgument = (path: string): string => (/[^\p{L}\p{N}_./\\:-]/u.test(path) ? `"${path}"` : path);

/** Runs a command line. If the caller did anything wrong, it ends with the message and code 2. */
export async function runCommand(usage: string, command: (args: string[]) => Promise<void>): Promise<void> {
  process.stdout.on('error', stopIfNobodyReads);
  try {
    const args = process.argv.slice(2);
    if (asksForHelp(args)) console.log(usage);
    else await command(args);
  } catch (error) {
    if (error instanceof BadInput) {
      console.error(error.message);
      process.exitCode = 2;
      return;
    }
    // For options that it doesn't know, parseArgs throws a TypeError with a code.
    const isUsage = error instanceof Usage || (error instanceof TypeError && 'code' in error);
    if (!isUsage) throw error;
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exitCode = 2;
  }
}

/** `… | head` closes the pipe once it has read enough. That is no fault, and there is nobody left to tell. */
function stopIfNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
