import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from './usage';

const USAGE = `npm run licences   writes public/third-party-licences.txt anew, from the packages that are installed`;
/**
 * `npm run licences`: writes public/third-party-licences.txt, which ships inside the extension. For every package whose
 * code is part of the extension, it holds name, version, licence and the licence's text.
 */
const root = join(import.meta.dirname, '..');
export const LICENCES = join(root, 'public', 'third-party-licences.txt');

/** WXT is a build tool, but a small part of it (the content script's context) ships. */
const SHIPPED_BUILD_TOOLS = ['wxt'];

interface Shipped {
  name: string;
  version: string;
  license: string;
  /** The licence's own text, or where it is; empty if the package brings none. */
  text: string;
}

/**
 * Licences whose text need not come along. For a program, the Mozilla Public License asks for word of where its text (3.1)
 * and the source code (3.2) are.
 */
const ELSEWHERE: Record<string, string> = { 'MPL-2.0': 'https://mozilla.org/MPL/2.0/' };

/** Every package whose code is part of the extension, as it is installed. */
export function shippedPackages(): Shipped[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return [...Object.keys(dependencies), ...SHIPPED_BUILD_TOOLS].sort().map(shipped);
}

export function licences(): string {
  const entries = shippedPackages().map(
    ({ name, version, license, text }) =>
      `${name} ${version} (${license})\n\n${text || 'The package brings no text of its licence.'}`,
  );
  return `${['Sidelight contains code of these packages.', ...entries].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function shipped(name: string): Shipped {
  const folder = join(root, 'node_modules', name);
  const { version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
    homepage?: string;
  };
  const elsewhere = ELSEWHERE[license];
  if (elsewhere)
    return {
      name,
      version,
      license,
      text: `The source code is governed by this licence, of which ${elsewhere} has a copy. It can be had, for this\nversion, from ${homepage} and from https://www.npmjs.com/package/${name}/v/${version}.`,
    };
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return { name, version, license, text: text.replace(HOW_TO_APPLY, '\n\n') };
}

/** What follows the terms of the Apache License is for whoever applies it to a work: neither a term nor a notice. */
const HOW_TO_APPLY = /\n\n\s*APPENDIX: How to apply the Apache License[\s\S]*?\n\n(?=\s*Copyright)/;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(USAGE, async () => {
    writeFileSync(LICENCES, licences());
    console.log(`Wrote ${LICENCES}`);
  });
}
