/**
 * Folds the endings of an English word, so that walk, walks, walking and walked are one, as are British and American
 * spellings (armoured, armored; recognise, recognize; centre, center). Light on purpose: different words stay different.
 */
export function stem(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  const found = IRREGULAR.get(word) ?? (/\d/.test(word) ? word : fold(word));
  KNOWN.set(word, found);
  return found;
}

/** A text repeats few words many times, and one lookup is cheaper than all the rules. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** One vowel and one consonant after it: "not", "plan". With an -e it is another word, so the -e stays. */
const SHORT = /^[^aeiouy]*[aeiouy][^aeiouywx]$/;

/** Forms that no ending explains. On each line, the others become the first. */
const IRREGULAR = new Map(
  `be is are was were been being am
  have has had having
  do does did done doing
  say said says saying
  tell told
  meet met
  speak spoke spoken
  give gave given
  take took taken
  hold held
  leave left
  begin began begun
  win won
  sell sold
  send sent
  bring brought
  come came
  go went gone goes
  make made
  get got gotten
  shake shook shaken
  fly flew flown flies
  ride rode ridden
  wear wore worn
  lay laid
  keep kept
  lose lost
  break broke broken
  fall fell fallen
  see saw seen
  know knew known
  think thought
  feel felt
  find found
  fight fought
  buy bought
  drive drove driven
  stand stood
  sit sat
  seek sought
  lead led
  grow grew grown
  show shown
  rise rose risen
  build built
  spend spent
  deal dealt
  use used using
  agree agreed agreeing
  free freed
  guarantee guaranteed
  see seeing
  die dies died dying
  tie ties tied
  lie lies lied lying
  man men
  woman women
  child children
  news
  series`
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(' ');
      const name = others.length === 0 ? first : fold(first);
      return [first, ...others].map((form) => [form, name] as const);
    }),
);

function fold(word: string): string {
  return word.length < 4 ? word : spelling(ending(word));
}

function ending(word: string): string {
  let out = word;
  if (out.endsWith('ies') && out.length > 4) return `${out.slice(0, -3)}y`;
  if (out.endsWith('ied') && out.length > 4) return `${out.slice(0, -3)}y`;
  if (out.endsWith('sses')) out = out.slice(0, -2);
  else if (out.endsWith('s') && !/(ss|us|is)$/.test(out)) out = out.slice(0, -1);
  for (const suffix of ['ing', 'ed']) {
    const left = out.slice(0, -suffix.length);
    if (!out.endsWith(suffix) || left.length < 3 || !/[aeiouy]/.test(left) || left.endsWith('e')) continue;
    // stopping → stop, but selling → sell, passing → pass and adding → add
    if (left.length > 3 && /([bdgmnprt])\1$/.test(left)) return left.slice(0, -1);
    // noted → note: of "not" it would be "notted"
    return SHORT.test(left) ? `${left}e` : dropE(left);
  }
  return dropE(out);
}

function dropE(word: string): string {
  const left = word.slice(0, -1);
  return word.length > 3 && word.endsWith('e') && !word.endsWith('ee') && !SHORT.test(left) ? left : word;
}

function spelling(word: string): string {
  if (word.length < 5) return word;
  let out = word;
  // Most words contain none of these, and looking for them costs less than the rules.
  if (out.includes('our')) out = out.replace(/our(?=$|ab|it|er|ed)/, 'or');
  if (out.includes('is'))
    out = out.replace(/is(?=$|ation)/, (ending) => (/(al|gn|ic|im|el|er)is/.test(word) ? 'iz' : ending));
  if (out.endsWith('tr')) return `${out.slice(0, -1)}er`;
  if (out.endsWith('ll')) return out.slice(0, -1);
  if (out.endsWith('ens')) return out.replace(/(defen|offen|licen)s$/, '$1c');
  return out.replace(/programm$/, 'program');
}
