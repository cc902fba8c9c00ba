/**
 * What the keys of the format mean, by their place in a file. An author's editor shows these texts. They are kept apart
 * from the schema because the importer inside the extension has no use for them.
 */
export const DESCRIPTIONS: Record<string, string> = {
  'base.version': 'Raise it with every change that you hand on.',
  'base.note': 'What every reader of the base should know, shown with it.',
  'base.aliases': 'Names and spellings that mean the same; the first is the one that counts.',
  'base.detection.gate': 'A page is looked at only if its text holds a word of every group.',
  'base.detection.scenes': 'Words for what happened, any of which may stand in for one group of the gate.',
  'base.detection.names': 'Who and where, by names that mean nobody else; without it the gate serves.',
  'base.detection.strong': 'Phrases that name the event.',
  'base.detection.cues': 'Phrases that hint at the event.',
  'base.detection.other': 'Phrases that tell of another event.',
  'base.detection.earliest': 'Articles that appeared before this day are about something else.',
  'base.detection.retrospect':
    'Articles from this day on are likely to look back; those between earliest and this day count as news of the event. Three to seven days after it.',
  'sources.outlet': 'The name of the outlet as readers know it.',
  'sources.domain': "The outlet's own site, without www.: its pages are recognised by it.",
  'sources.country': 'ISO 3166 code of two letters, or EU.',
  'sources.published': 'When the article appeared; absent where it does not say.',
  'sources.url': 'The address of the article at its outlet.',
  'sources.via': 'The copy or aggregator that it was read through.',
  'sources.credit': 'The agency or outlet whose copy the article carries.',
  'sources.basis': 'Whether the whole article was read, or only a part: then its silence is never claimed.',
  'sources.subscription': 'true where the outlet is known to charge for reading.',
  'points.section': 'The id of a section of the base.',
  'points.label': 'Two to six words for lists.',
  'points.statement': 'One neutral sentence that says what is reported.',
  'points.measure':
    'The type of value that accounts of this point carry, where they can be compared. "text" if the point asks something that is answered in words.',
  'points.earliest':
    'The moment (UTC) before which no article could report it. Accounts of earlier articles stand apart: otherwise is "before".',
  'points.judgement': 'An opinion or an interpretation. Its statement says whose.',
  'points.accounts.source': 'The id of a source.',
  'points.accounts.account': 'How this source reports the point: your own sentence, which stands on its own.',
  'points.accounts.quote': 'The words of the outlet, at most eight, without quotation marks around them.',
  'points.accounts.value':
    'What a program can compare: a quantity, names, a place, a date, yes or no, or words.',
  'points.accounts.value.unit': 'Durations in minutes, money in whole dollars or euros, "since" as a year.',
  'points.accounts.value.min': 'The lower end. Alone it means "more than".',
  'points.accounts.value.max':
    'The upper end. Alone it means "nearly" or "up to". An exact figure has min = max.',
  'points.accounts.value.approximate': 'true for "about".',
  'points.accounts.value.words':
    'The figure or fact in words, at most eight; the words of the outlet where they are quoted.',
  'points.accounts.origin': 'Whom the source has this from. Absent where it is not known.',
  'points.accounts.origin.name':
    'Who it is: a person, an office, "US officials", an outlet, an agency. Absent for own.',
  'points.accounts.origin.of': 'The office that a person speaks for.',
  'points.accounts.otherwise':
    'true where the source does not report what the statement says: it contradicts or limits it, or has something else instead. "before" where it tells only what was planned, expected or not yet known.',
  'phrasings.point': 'The id of the point.',
  'phrasings.phrasings': 'Sentences as an article would report the point, your own.',
  'phrasings.nearMisses': 'Sentences that resemble it and do not report the point.',
  'phrasings.cues': 'Words that tell the point; see docs/authoring.md.',
  'phrasings.cues.all': 'A sentence must have one alternative of each entry.',
  'phrasings.cues.none': 'It must have none of these.',
  'examples.text': 'A sentence as an article would have it, your own.',
  'examples.points': 'Every point that it reports; [] where it reports none.',
  'pages.text': 'A page, or its opening, your own; paragraphs divided by line ends.',
  'pages.title': 'Its headline, where it has one.',
  'pages.url': 'The address that it would have.',
  'pages.published': 'When it would have appeared.',
  'pages.verdict':
    'about: the event is its subject; mentions: it comes back to it; other: no more than a line.',
  'pages.note': 'What kind of page it is.',
  'examples.optional': 'Points that readers may or may not find in it: it teaches nothing about those.',
};
