import { jsonFault } from '../lib/claims/json-fault';
import { BadInput } from './usage';

/** The value of a JSON text. Throws a `BadInput` that says where the text stops being JSON, or gives a key twice. */
export function readJson(text: string, name: string): unknown {
  const json = text.replace(/^\uFEFF/, '');
  const fault = jsonFault(json);
  if (!fault) return JSON.parse(json);
  const what =
    fault.due === 'new-key' ? `the key ${fault.text} is there for the second time` : 'no JSON from here';
  throw new BadInput(`${name}: line ${fault.line}, column ${fault.column}: ${what}`);
}
