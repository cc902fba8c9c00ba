import { toJsonSchema } from '@valibot/to-json-schema';
import { DESCRIPTIONS } from './descriptions';
import { claimFile } from './schema';

interface Node {
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
  anyOf?: Node[];
  oneOf?: Node[];
}

/** The format as the text of a JSON Schema, for editors. Checks that a schema can't express stay with the parser. */
export function claimBaseSchema(): string {
  const { $schema, ...schema } = toJsonSchema(claimFile, { errorMode: 'ignore' });
  const unused = new Set(Object.keys(DESCRIPTIONS));
  describe(schema as Node, '', unused);
  if (unused.size > 0) throw new Error(`described, but not in the format: ${[...unused].join(', ')}`);
  return `${JSON.stringify({ $schema, title: 'A file of a Sidelight claim base', ...schema }, null, 2)}\n`;
}

function describe(node: Node, path: string, unused: Set<string>): void {
  for (const [key, inner] of Object.entries(node.properties ?? {})) {
    const at = path === '' ? key : `${path}.${key}`;
    const description = DESCRIPTIONS[at];
    if (description !== undefined) inner.description = description;
    unused.delete(at);
    describe(inner, at, unused);
  }
  for (const inner of [node.items, ...(node.anyOf ?? []), ...(node.oneOf ?? [])])
    if (inner) describe(inner, path, unused);
}
