import type { Origin } from '../model/claim-base';
import type { Span } from '../model/page';
import { lettered } from '../text/letters';
import { bodyIn, isSubject, type KnownOrigins, knownAt, NO_ORIGINS } from './known-origins';
import { unquoted } from './unquoted';
import { UNTRUE } from './untrue';

/** A clause longer than this names nobody near its verb. The bound also limits the time. */
const REACH = 160;
const LONGEST = 5000;
const SAY =
  'said|says|told|tells|announced|announces|declared|declares|stated|states|added|adds|insisted|insists|warned|warns|claimed|claims|wrote|writes|posted|posts|noted|notes|confirmed|confirms|argued|argues|admitted|conceded|explained|acknowledged|replied|disclosed|revealed|maintained|stressed|remarked|estimated|reported|reports';
const AFTER = new RegExp(`\\b(?:has |had |have |also |later |then |earlier )*(?:${SAY})\\b`, 'g');
/** After "told" stands who is told, not who tells. */
const SAID_BY = new RegExp(`[,"”’]\\s*(?!told\\b|tells\\b)(?:${SAY})\\s+`, 'g');
const ACCORDING = /\b(?:according to|in the words of|citing|quoting)\s+/gi;

const OUTLETS =
  /\b(Reuters|AFP|Agence France-Presse|AP|Associated Press|TASS|Interfax(?:-Ukraine)?|RIA Novosti|Xinhua|Bloomberg|Axios|Politico|CNN|BBC(?: News)?|NBC(?: News)?|ABC News|CBS(?: News)?|Fox News|MSNBC|Sky News|Al Jazeera|Deutsche Welle|Meduza|Izvestia|Kommersant|Rossiya[- ]?1|(?:The )?(?:New York|Financial|Moscow|Washington|Sunday|Irish|Hindustan) (?:Times|Post)|(?:The )?Washington Post|(?:The )?Wall Street Journal|(?:The )?(?:Daily )?(?:Telegraph|Guardian|Independent|Economist|Mirror|Mail)|(?:The )?Kyiv (?:Independent|Post)|Le Monde|Der Spiegel|Bild)\b/;
const OFFICES =
  /\b((?:Kremlin|White House|Pentagon)(?!-)|Downing Street|Elysee|Bundestag|NATO|European Union|European Commission|United Nations|International Criminal Court|State Department|(?:[A-Z][a-z]+(?:['’]s)? )?(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance) [Mm]inistry|[A-Z][a-z]+(?:['’]s)? (?:[Aa]ir [Ff]orce(?! One\b)|[Aa]rmy|[Gg]eneral [Ss]taff|[Mm]ilitary)|Air Force(?! One\b))\b/;
const UNNAMED = lettered(
  String.raw`\b((?:(?:an?|one|two|three|four|five|several|some|many|senior|unnamed|anonymous|former|top|other|political|military|security|defen[cs]e|intelligence|[A-Z][\p{L}.]*)\s+){0,4}(?:officials?|sources?|people|persons?|diplomats?|aides?|analysts?|experts?|insiders?|observers|critics|commentators|columnists|bloggers|lawmakers|politicians|authorities|leaders|chiefs)(?:\s+(?:familiar|acquainted|close|briefed|with knowledge|who)\b[^,.;"”]{0,50}|\s+(?:to|of|at|in|from|inside)\s+(?:the\s+)?[\p{Lu}][\p{L}.]*(?:\s+[\p{Lu}][\p{L}.]*){0,2})?)`,
);
/** What such a person did is not part of what they are called. */
const WHO_DID = /\s+who\b.*$/;
const NAME = lettered(
  String.raw`(?:(?:van|von|der)\s+)*[\p{Lu}][\p{L}'’.-]*[\p{L}](?:\s+(?:(?:van|von|der|de|al|bin)\s+)*[\p{Lu}][\p{L}'’-]*[\p{L}]){0,3}`,
  'g',
);
const NEWSROOM = lettered(
  String.raw`\b(?:site|agency|newspaper|magazine|channel|network|website|broadcaster|outlet)\s+(?:of\s+)?(?:the\s+)?[\p{Lu}]`,
);
const PRONOUN =
  /^(?:he|she|they|it|we|i|i['’](?:m|ve|d)|you|who|which|that|this|there|one|nobody|neither|both)$/i;
/** Words before a name that are not part of it. */
const TITLES = lettered(
  String.raw`^(?:(?:[\p{Lu}][\p{L}]+['’]s|Mr|Mrs|Ms|Dr|Sir|President|Presidents|Senator|Sen|Gen|General|Secretary|State|Prime|Foreign|Defen[cs]e|Minister|Chancellor|Congressman|Congresswoman|Representative|Rep|Press|Republican|Democratic|Democrat|Russian|Ukrainian|American|US|French|German|British|Vice|Special|Envoy|White|House|Senate|Speaker|Governor|Mayor|Professor|Ambassador|Ex-[\p{Lu}][\p{L}]+|Kremlin|But|And|Yet|As|On|In|At|Then|Later|Earlier|Meanwhile|However|The|When|While|After|Before|Although|Though|Both|Leader|Former|Exclusive|Live|Update|Breaking|Watch|Aboard|Air Force One)\.?\s+)+`,
);
/** Capitalised words that by themselves name nobody. */
const NOBODY =
  /^(?:The|A|An|But|And|Yet|As|On|In|At|It|He|She|They|Then|Later|Mr|Mrs|President|Friday|Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Alaska|Anchorage|Washington|Moscow|Kyiv|Russia|Ukraine|Europe|America|Russian|Ukrainian|American|European|US|This|That|There|Asked|Speaking|Reporters|Neither|Both)$/;

/** Words all in capitals before a name: a time zone ("17:40 BST Trump says"), a heading ("LIVE"). */
const SHOUTED = /^(?:[A-Z]{2,}\s+)+(?=[A-Z][a-z])/;

/** Somebody who is named as saying something, and the part of the sentence that is attributed to them. */
interface Attribution {
  at: number;
  origin: Origin;
  scope: Span;
  /** "X told them, Y said, that …" is known from Y. */
  isInner: boolean;
}

/**
 * Whom a sentence names as the origin of what it reports: asked for each of its points, with the words that matter to it.
 * Null if it names nobody. Only somebody counts who is named for at least half of these words, by length: "…, the Kremlin
 * said, and flew home" attributes the flight to nobody. Without words, whoever is named first.
 */
export function originsIn(
  sentence: string,
  known: KnownOrigins = NO_ORIGINS,
): (matter?: readonly Span[]) => Origin | null {
  if (sentence.length > LONGEST) return () => null;
  const bare = unquoted(sentence)
    .replace(/\u00a0/g, ' ')
    // The dot of a title doesn't end a clause.
    .replace(/\b(Mr|Mrs|Ms|Dr|Sen|Rep|Gen|St)\./g, '$1 ');
  const found = attributions(bare, known).sort(
    (a, b) => Number(b.isInner) - Number(a.isInner) || a.at - b.at,
  );
  return (matter = []) => found.find((one) => isFor(one, matter))?.origin ?? null;
}

function isFor({ scope }: Attribution, matter: readonly Span[]): boolean {
  const words = matter.filter(({ start, end }) => end > start);
  // By length, because "without an agreement" says more of what is reported than "talked" and "Friday" do.
  const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    2 * lengthOf(words.filter(({ start, end }) => start < scope.end && end > scope.start)) >= lengthOf(words)
  );
}

function attributions(bare: string, known: KnownOrigins): Attribution[] {
  const found: Attribution[] = [];
  const add = (at: number, end: number, words: string, side: 'before' | 'after') => {
    const origin = UNTRUE.test(bare.slice(0, at).toLowerCase()) ? null : classify(words, side, known);
    if (origin)
      found.push({ at, origin, scope: scopeOf(bare, at, end, side), isInner: INNER.test(bare.slice(end)) });
  };
  for (const pattern of [ACCORDING, SAID_BY])
    for (const { 0: verb, index } of bare.matchAll(pattern)) {
      const rest = bare.slice(index + verb.length);
      if (!ADVERBIAL.test(rest)) add(index, index + verb.length, until(rest), 'after');
    }
  for (const { 0: verb, index } of bare.matchAll(AFTER))
    add(index, index + verb.length, since(bare.slice(Math.max(0, index - REACH), index)), 'before');
  return found;
}

const INNER = /^,\s+that\b/;
/** "…, X said in May" doesn't name a May. */
const ADVERBIAL =
  /^(?:in|on|at|after|before|during|that|last|this|earlier|late|as|from|to|by|when|while|if|it)\s/i;
/** At these words somebody may begin to speak for themselves. */
const TURN = /;|,?\s(?:but|while|although|though|whereas|however)\b|,\s(?:as|yet)\b/gi;
/** A single dash separates; two enclose something. */
const DASH = /\s[–—-]+\s/g;
/** "Guarantees, but outside the alliance, were discussed": what is put in between turns nothing. */
const PUT_IN =
  /^,?\s(?:but|while|although|though)\s[^,;]{1,60},\s(?:was|were|is|are|has|had|have|will|would|could|can|may|might|should|[a-z]+ed)\b/i;
/** "X said that A, and Y called B": Y speaks for themselves, whatever the verb. */
const NEXT_SPEAKER = new RegExp(
  `,\\s(?:and\\s)?(?=(?:[A-Z][\\w’'.-]*\\s){1,4}(?:${SAY}|called|calls|urged|praised|thanked|demanded|repeated|rated|described|spoke|blamed)\\b)`,
  'g',
);
/** A clause that begins a sentence like this ends at a comma, and then the article goes on by itself. */
const SUBORDINATE = /^\W*(?:While|As|Although|Though|After|Before|When|Because|Since|If|Once|Whereas)\b/;
/** After a name between commas, such a word continues without that name. */
const GOES_ON = /,\s(?:and|so)\b/gi;
const GOES_ON_OR_WHEN = /,\s(?:and|so|once|after|before|when)\b/gi;

/**
 * In "X said that A, and B, but C", X says A and B. In "While X said that A, B", X says A. In "A, X said, and B", X says
 * A. In "A, X said, B", X says both. "According to X" works in the same way. Offsets refer to the sentence.
 */
function scopeOf(bare: string, at: number, end: number, side: 'before' | 'after'): Span {
  const dashes = [...bare.matchAll(DASH)];
  const turns = [...bare.matchAll(TURN), ...(dashes.length % 2 === 1 ? dashes : [])]
    .map(({ index }) => index)
    .filter((index) => !PUT_IN.test(bare.slice(index)))
    .sort((a, b) => a - b);
  const before = turns.findLast((turn) => turn < at - SUBJECT) ?? 0;
  const after = turns.find((turn) => turn >= end) ?? bare.length;
  if (side === 'before' && !isAside(bare, at, end)) {
    // "Trump, who wanted a truce, conceded": what stands between the commas is the article's own.
    const turn = /,\s*$/.test(bare.slice(0, at)) ? undefined : turns.findLast((turn) => turn < at);
    const begins = bare.lastIndexOf(',', at);
    const isFirst = SUBORDINATE.test(bare) && !isAllSaid(bare, at, end) && !bare.slice(0, at).includes(',');
    const ends = isFirst ? bare.indexOf(',', end) : -1;
    const next = [...bare.matchAll(NEXT_SPEAKER)].find(({ index }) => index >= end)?.index ?? bare.length;
    return { start: Math.max(begins, turn ?? 0, 0), end: Math.min(after, next, ends < 0 ? after : ends) };
  }
  // "The car, in which, according to X, they were alone": X speaks of nothing before.
  const relative = side === 'after' ? RELATIVE.exec(bare.slice(0, at))?.index : undefined;
  // "A, X said, once B": B is the article's own.
  const goesOn =
    [...bare.matchAll(side === 'before' ? GOES_ON_OR_WHEN : GOES_ON)].find(({ index }) => index >= end)
      ?.index ?? bare.length;
  return { start: relative ?? before, end: Math.min(after, goesOn) };
}

const RELATIVE = /,\s(?:[a-z]+\s)?(?:which|whom?|where)\b[^,]*,\s*$/;

/** The subject of a verb of saying is at most this long. */
const SUBJECT = 40;

const SAID = lettered(
  String.raw`^\s*(?:[,.;]|$|(?:on|in|at|of|after|before|during|earlier|later|last|this|[\p{Lu}])[^,;]*(?:[,.;]|$))`,
);
const LISTENER = /^\s+(?:reporters|journalists|viewers|them|him|her|the (?:press|media|paper|newspaper))\b/;
/** What is said stands before the verb: behind it stands at most who was told, or when. */
function isAllSaid(bare: string, at: number, end: number): boolean {
  const after = bare.slice(end);
  return SAID(bare).test(/\b(?:told|tells)$/.test(bare.slice(at, end)) ? after.replace(LISTENER, '') : after);
}

/** What is said of the subject between commas: "Peskov, who was not in the room, said". */
const SAID_OF_SUBJECT = /,\s[^,;"”]{1,80},\s*$/;
/** Only the subject stands between a comma or quotation mark and the verb, and no words that are said follow it. */
function isAside(bare: string, at: number, end: number): boolean {
  const before = bare.slice(0, at).replace(SAID_OF_SUBJECT, ' ');
  return /[,"”’]\s+[^,;"”]{1,60}$/.test(before) && isAllSaid(bare, at, end);
}

/** A part of a list of people ("Merz, Macron and Starmer"), not a time or a place. */
const ONLY_NAMES = lettered(
  String.raw`^(?!(?:In|On|At|By|From|After|Before)\s)(?:(?:(?:van|von|der|de|al|bin)\s)*[\p{Lu}][\p{L}'’.-]*\s?){1,4}$`,
);

/** The clause that ends here, without a part between commas ("Peskov, the spokesman, said"). */
function since(text: string): string {
  const parts = text
    .trimEnd()
    .replace(/,$/, '')
    // Somebody named as one of several does not speak for them: "leaders, including Germany's, have warned".
    .replace(/,\s(?:including|among them|such as|along with)\s.*$/, '')
    .split(/[;:"()—–]|\.\s|,\s/);
  const last = parts.at(-1)?.trim() ?? '';
  const before = parts.at(-2)?.trim() ?? '';
  if (/\sand\s/.test(last)) {
    const others = parts.slice(0, -1).map((part) => part.trim());
    const first = others.findLastIndex((part) => !ONLY_NAMES(part).test(part)) + 1;
    const listed = [...others.slice(first), last].join(', ');
    if (text.includes(listed)) return listed;
  }
  const whoIs =
    /^(?:the|an?|his|her|who|whom|whose|Russia's|Ukraine's|America's|asked|pressed|speaking|sitting|standing|appearing|flanked|looking)\s/.test(
      last,
    ) && text.trimEnd().endsWith(',');
  return whoIs ? before : last;
}

function until(text: string): string {
  return (
    text
      .slice(0, REACH)
      .split(/[,;:"()—–]|\.\s|\.$/)[0]
      ?.trim() ?? ''
  );
}

function classify(words: string, side: 'before' | 'after', known: KnownOrigins): Origin | null {
  const all = words.split(/\s+/);
  // A list of people may be long.
  const reach = words.includes(', ') ? all.length : 9;
  const near = (side === 'before' ? all.slice(-reach) : all.slice(0, 12)).join(' ');
  const last = near.split(/\s+/).at(side === 'before' ? -1 : 0) ?? '';
  if (near === '' || PRONOUN.test(last)) return null;
  const unnamed = UNNAMED(near).exec(near)?.[1]?.trim();
  if (unnamed && (side === 'after' ? !isTitle(near, unnamed) : near.endsWith(unnamed)))
    return { type: 'officials', name: unnamed.replace(WHO_DID, '').slice(0, 80) };
  const outlet = OUTLETS.exec(near)?.[1];
  if (outlet && (side === 'after' ? near.indexOf(outlet) < 25 : near.endsWith(outlet)))
    return { type: 'outlet', name: outlet };
  const itself = knownAt(near, side, known);
  if (itself) return itself;
  const [wellKnown, body] = [OFFICES.exec(near)?.[1], bodyIn(near)];
  const office = wellKnown ?? body;
  const named = [...near.matchAll(NAME(near))].map(({ 0: name, index }) => ({
    name: bareName(name),
    start: index,
    end: index + name.length,
  }));
  const people = named.filter(
    ({ name }) =>
      !NOBODY.test(name) && !office?.includes(name) && !body?.includes(name) && !OUTLETS.test(name),
  );
  const person = side === 'after' ? people[0] : people.findLast(({ end }) => end === near.length);
  if (person && NEWSROOM(near).test(near)) {
    // A site may have a number in its name.
    const number = /^\s\d{1,3}\b/.exec(near.slice(person.end))?.[0] ?? '';
    return { type: 'outlet', name: person.name + number };
  }
  if (person && person.name.length > 2) {
    const name = together(near, people, person).slice(0, LONGEST_NAMES);
    // With several people, we don't know whose office it is.
    return { type: 'person', name, ...(office && name === person.name ? { of: office } : {}) };
  }
  if (office && (office === wellKnown || isSubject(office, near, side)))
    return { type: 'office', name: office };
  return null;
}

/** Characters: a list of people, not a whole sentence. */
const LONGEST_NAMES = 200;

const bareName = (name: string) => {
  const plain = name.replace(SHOUTED, '');
  return plain.replace(TITLES(plain), '');
};

interface Named extends Span {
  name: string;
}

/** A speaker with the others that "and" or a comma adds: all of them said it. */
function together(text: string, people: readonly Named[], speaker: Named): string {
  const at = people.indexOf(speaker);
  const isJoined = (i: number) =>
    /^(?:,|,?\s+and)\s+(?:the\s+)?$/.test(text.slice(people[i - 1]?.end, people[i]?.start));
  let [from, to] = [at, at];
  while (from > 0 && isJoined(from)) from--;
  while (to + 1 < people.length && isJoined(to + 1)) to++;
  return people
    .slice(from, to + 1)
    .map(({ name }) => name)
    .join(' and ');
}

const FULL_NAME = lettered(String.raw`^,?\s+[\p{Lu}][\p{L}'’-]+\s+[\p{Lu}]`);
/** "Kremlin aide Yuri Ushakov": the aide is named, so the words before the name say what he is. */
const isTitle = (near: string, unnamed: string) =>
  near.startsWith(unnamed) && FULL_NAME(near).test(near.slice(unnamed.length));
