import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shippedPackages } from './licences';
import { runCommand } from './usage';

const USAGE = `npm run sbom        prints the packages whose code is in the extension, as CycloneDX JSON
npm run --silent sbom > FILE writes them to a file, without npm's own lines. The same state gives the same file.`;
const root = join(import.meta.dirname, '..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/**
 * The bill of materials. `npm sbom` knows dependencies only: not what of a build tool ships, nor that a package is
 * declared for one thing and shipped for another. This is the list of the licences that are part of the package. It has
 * neither a time nor a random serial number, so that it can be compared.
 */
export function billOfMaterials() {
  const { name, version, description, license } = read('package.json');
  const locked: Record<string, { integrity?: string }> = read('package-lock.json').packages;
  const ref = (of: { name: string; version: string }) => `${of.name}@${of.version}`;
  const packages = shippedPackages();
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': ref({ name, version }),
        name,
        version,
        description,
        licenses: [{ license: { id: license } }],
      },
    },
    components: packages.map((one) => ({
      type: 'library',
      'bom-ref': ref(one),
      name: one.name,
      version: one.version,
      purl: `pkg:npm/${one.name.replace('@', '%40')}@${one.version}`,
      licenses: [{ license: { id: one.license } }],
      hashes: hashesOf(locked[`node_modules/${one.name}`]?.integrity),
    })),
    dependencies: [{ ref: ref({ name, version }), dependsOn: packages.map(ref) }],
  };
}

/** The lock file's "sha512-BASE64" of the archive that npm installs. */
function hashesOf(integrity = ''): { alg: string; content: string }[] {
  const [, base64] = /^sha512-(\S+)$/.exec(integrity) ?? [];
  return base64 ? [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }] : [];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await runCommand(USAGE, async () => console.log(JSON.stringify(billOfMaterials(), null, 2)));
