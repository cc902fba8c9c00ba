/**
 * Whether a command is only asked what it does.
 * @param {readonly string[]} args
 */
export const asksForHelp = (args) => args.includes('--help') || args.includes('-h');

/**
 * For commands of plain Node, before they do anything: if asked, says what they do, and ends.
 * @param {string} usage
 */
export function helpIfAsked(usage) {
  if (!asksForHelp(process.argv.slice(2))) return;
  console.log(usage);
  process.exit();
}
