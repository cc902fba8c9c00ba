/** The word lists behind the rules of rejoin.ts: English news prose. */

/** What may stand before an abbreviation. */
const BEFORE = '(?:^|[\\s(\\[“"‘\'—–/-])';
const after = (words: string) => new RegExp(`${BEFORE}(?:${words})\\.$`);

/** Abbreviations that a name or a number always follows. */
export const TITLE = after(
  'Mr|Mrs|Ms|Mx|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Cpl|Pvt|Adm|Cmdr|Brig|Sens?|Reps?|Govs?|Pres|Rev|Hon|Ste?|Mt|Ft|Amb|' +
    'Atty|Supt|Det|Insp|Rt|ST|MT|FT|MR|MRS|MS|DR|GEN|SEN|REP|GOV|COL|Messrs|Mme|Mlle|vs|v|Vol|Fig|pp|cf|approx|est|' +
    'e\\.g|i\\.e|viz|al',
);
/** Abbreviations that belong to a following number: "No. 10", "Feb. 24". */
export const ABBREVIATED_NUMBER = after(
  'Nos?|nos?|Art|Sec|Ch|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|p',
);
/** Initials, without I: "he and I." ends sentences. */
export const INITIAL = /(?:^|[\s.(“"‘'-])[A-HJ-Z]\.$/;
/** Abbreviations that may or may not end a sentence; the next word decides. */
export const DOTTED = new RegExp(
  `${BEFORE}(?:(?:[A-Za-z]\\.){2,}|(?:Ph\\.?D|Jr|Sr|Inc|Corp|Ltd|Co|Bros|Dept|Univ|Ave|Blvd|Rd|Calif|Mass|Conn|Fla|Ga|Va|Pa|` +
    'Md|Ore|Wash|Minn|Mich|Ill|Ind|Tenn|Ky|La|Ala|Ariz|Colo|Okla|Tex|Wis|etc)\\.)$',
);
export const CLOCK = /\b[ap]\.m\.$/i;
/** After "2 p.m." a time zone, a place, a day or a date continues the sentence. */
export const CLOCK_CONTEXT =
  /^(?:[A-Z]{2,4}\b|Eastern|Central|Pacific|Mountain|Alaska|Moscow|Kyiv|London|Greenwich|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\d)/;
/** "(Reuters) -" after a place. */
export const AGENCY = /^\((?:AP|Reuters|REUTERS|AFP|CNN|BBC|UPI|TASS|Bloomberg)\)/;

const SPEAKER =
  "(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|President|Prime Minister|Secretary)\\.?\\s+)?(?:[A-Z][\\w’'-]+\\s+){1,3}";
export const SPEECH_TAG = new RegExp(
  `^["”’]?\\s*${SPEAKER}(?:said|asked|replied|told|added|wrote|joked|shouted|responded|tweeted|quipped|insisted)\\b`,
);

/** Words that begin sentences and hardly ever follow "U.S." or an initial within a sentence. */
export const OPENERS = new Set(
  (
    'The A An He She It They We You I This That These Those There Here His Her Its Their Our My Your But And Or So Yet ' +
    'Nor For If In On At By To From With Without After Before During Since Until While When Where Why How What Who ' +
    'Which As Although Though Because However Moreover Meanwhile Instead Still Also Then Now Once Both Each Every ' +
    'Some Many Most Few Several All Any No Not One Two Three Another Other Such Asked Despite According Under Over ' +
    'Among Between About Earlier Later Last Next Even Just Only Perhaps Maybe Yes Let Is Are Was Were Do Does Did Has ' +
    'Have Had Can Could Will Would Should May Might'
  ).split(' '),
);
