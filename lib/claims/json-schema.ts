import { toJsonSchema } from '@valibot/to-json-schema';
import { claimFile } from './schema';

/** The format as a JSON Schema, as text, for editors. Checks that a schema can't express stay with the parser. */
export function claimBaseSchema(): string {
  const { $schema, ...schema } = toJsonSchema(claimFile, { errorMode: 'ignore' });
  return `${JSON.stringify({ $schema, title: 'A file of a Sidelight claim base', ...schema }, null, 2)}\n`;
}
