let names: Set<string> | undefined;

/** Whether a name is that of a country or territory in English, as the browser knows them. */
export function isCountry(name: string): boolean {
  names ??= new Set(everyName());
  return names.has(name);
}

function* everyName(): Generator<string> {
  const known = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const name = known.of(first + second);
      if (name !== undefined) yield name;
    }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
