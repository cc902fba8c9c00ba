/**
 * English turns of phrase. A base in another language does without them: its pages are judged by names and phrases
 * alone.
 */

/** Words for any event that is a meeting, whatever its profile calls it. */
const MEETINGS = ['summit', 'meeting', 'talks', 'encounter'];

export interface Turns {
  /** A report refers to an event that is long over and is not its news. */
  back: RegExp;
  /** It comes after the event, maybe by hours. Then it is a reaction to it, unless other events are spoken of. */
  after: RegExp;
  /** It speaks of something still to come. */
  ahead: RegExp;
  /** It means the event that was named before. */
  refers: RegExp;
}

/**
 * The turns that name the event by a noun: one of the profile's own words or, if those mean a meeting, any word for
 * one.
 */
export function turnsFor(eventWords: readonly string[]): Turns {
  const isMeeting = eventWords.length === 0 || eventWords.some((word) => MEETINGS.includes(word));
  const nouns = (isMeeting ? MEETINGS : eventWords).join('|');
  return {
    back: new RegExp(
      String.raw`\b(?:(?:days|weeks?|months?|a year) (?:after|since|on from)|last (?:week|month|year|summer|august|autumn|fall)|(?:earlier|previous(?:ly)?) this (?:month|year|summer)|(?:days|weeks?|months?) (?:ago|earlier|before that)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)|back in|at (?:the|their|his) (?:[a-z-]+ ){0,2}(?:${nouns})\b.{0,60}\bhad|the august|recall(?:s|ed|ing)?|spirit of)\b`,
    ),
    after: new RegExp(
      String.raw`\b(?:(?:after|since|following) (?:(?:his|her|their|the|an?|last|[a-z]+'s) (?:[a-z'-]+ ){0,4}?(?:${nouns}|sit-down)|(?:meeting|seeing|hosting|talking|sitting)|(?:[a-z']+ ){1,5}(?:met|hosted|received|saw))\b|had (?:met|held|hosted|discussed)|(?:a day|the day|hours) (?:after|since)|fresh (?:from|off))\b`,
    ),
    ahead: new RegExp(
      String.raw`\b(?:(?:is|are) (?:due|set|expected|scheduled|about|preparing|heading|flying|looking|to (?:meet|hold|host|sit|see|be held|receive|welcome))|will (?:meet|hold|host|sit|see|be|come|travel|fly|bring|receive|welcome|greet)|ahead of|before (?:his|their|the) (?:[a-z-]+ )?(?:${nouns}|visit)|upcoming|tonight|tomorrow|at the end of (?:the|this) week|(?:this|next) [a-z]+day|when (?:[a-z']+ ){1,6}(?:meets|receives|sees|hosts|welcomes|sits?|lands|arrives)|on the eve|preparations?|(?:on|this|next) [a-z]+day [a-z' ]{0,25}will|will [a-z' ]{0,60}(?:on|this|next) [a-z]+day|to meet [a-z ]{2,40}(?:on|this|next) [a-z]+day|watching [a-z]+day|(?:on|this|next) [a-z]+day,? [a-z' ]{0,25}(?:shall|is to|are to)|when [a-z' ]{1,40} on [a-z]+day,? [a-z]+ (?:will|shall)|(?:two|three|four|five|six|a few) (?:working )?days (?:away|to go|from now))\b`,
    ),
    refers: new RegExp(String.raw`\b(?:the|this|that|[a-z]+day's|their|his) (?:[a-z-]+ )?(?:${nouns})\b`),
  };
}

/** It says how little time lies in between. */
export const JUST_NOW =
  /\b(?:hours (?:after|earlier|before)|(?:a|the) day (?:after|earlier|before)|yesterday|overnight)\b/;
/** It comes after the event, among a profile's phrases for other events. */
export const BACK_PHRASE =
  /^(?:spirit|understandings?|since|after|following|days|weeks|months)\b|understandings/;
/** It names a day close by. */
export const SOON =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|this week|yesterday|days (?:after|before|earlier|later|ago))\b/;
