import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { asksForHelp } from './help.mjs';

const root = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** The commands that are our own, with the file that each runs. */
const COMMANDS = Object.entries<string>(scripts).flatMap(([name, command]) => {
  const [file] = /(?:scripts|tests)\/\S+$/.exec(command) ?? [];
  return file ? [[name, file] as const] : [];
});

it('knows both ways of asking', () => {
  expect(['--help', '-h', 'help'].map((arg) => asksForHelp(['x', arg]))).toEqual([true, true, false]);
});

it.each(COMMANDS)('%s says what it does before it does anything', (_, file) => {
  const code = readFileSync(join(root, file), 'utf8');
  // What stands before runCommand only declares; plain Node asks first.
  expect(code).toMatch(/^(?:await | {2}await )?runCommand\(|^helpIfAsked\(/m);
  if (file.endsWith('.mjs')) expect(code.indexOf('\nhelpIfAsked(')).toBeLessThan(code.indexOf('prepare('));
});
