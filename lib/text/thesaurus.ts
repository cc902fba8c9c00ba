import { stem } from './stem';

/**
 * Words that reporters use for one another, one line per idea. The first word names the idea. They are not general
 * synonyms, only close enough that "no accord was sealed" can be learned from "no deal was struck". We wrote the list.
 * It belongs to the language and the trade, not to one event, so every claim base shares it.
 */
const IDEAS = `
  not no never without neither nor nothing none nobody cannot can't couldn't didn't doesn't don't won't wouldn't wasn't weren't isn't aren't hasn't haven't hadn't unable fail failed failing failure lack lacking absent absence refuse refused decline declined short hardly
  deal agreement accord pact settlement treaty compact breakthrough bargain arrangement understanding
  talk talks meeting summit session encounter sitdown negotiation negotiations discussion discussions conversation parley dialogue conclave exchange
  say tell note state declare insist maintain assert claim remark stress add explain argue contend announce disclose acknowledge admit concede comment observe describe
  ask question query quiz inquire
  reporter reporters journalist journalists press media newsmen correspondent correspondents newspeople
  presser press_conference briefing appearance statement statements
  smile grin beam laugh laughter chuckle smirk smiley cheerful delighted delight pleased amused happy jolly gleeful glee jubilant elated eager relaxed upbeat
  frown glum grim sullen scowl dejected downcast unhappy sulk subdued deflated weary tired tense stern disappointed disappointment frustrated sour gloomy morose crestfallen grumpy sombre somber solemn uneasy stiff irritated annoyed upset exhausted low-key lacklustre listless
  handshake shake clasp grip pat pats hug embrace backslap touch
  greet welcome receive reception greeting hail
  warm warmly cordial cordially friendly hearty effusive affectionate genial jovial chummy cosy cozy bonhomie warmth amicable
  clap applaud applause ovation claps
  car limousine vehicle motorcade sedan cadillac beast
  ride travel lift drive hop share board
  plane aircraft jet airplane airliner jets planes
  bomber fighter_jet b_2 f_22 f_35 warplane stealth
  flypast fly flew roar overhead soar formation
  ground tarmac runway apron airfield
  base airbase garrison installation
  stage podium platform lectern dais
  picture photo image photograph photos pictures footage clip video scenes
  end finish halt stop cease conclude cessation terminate halting
  ceasefire truce armistice pause lull
  war conflict fighting invasion hostilities bloodshed carnage offensive battle combat
  peace peaceful
  kill die death dead slay slain lives fatality fatalities casualties toll
  wound injure injured maimed hurt
  attack strike bombardment barrage assault raid shelling bombing salvo onslaught
  drone missile rocket uav shahed
  land territory territories soil terrain turf region regions area
  give cede surrender relinquish yield hand abandon
  concession compromise budge
  swap barter
  want wish hope seek aim desire intend strive
  demand require call urge requirement condition precondition
  warn caution alert warning
  threaten threat menace vow
  promise pledge commit assure commitment undertake
  sanction tariff penalty penalties levy levies duties embargo sanctions tariffs
  consequence consequences repercussion punishment retaliation
  oil crude petroleum energy
  guarantee guarantees assurance protection safeguard safeguards
  invite invitation guest guests invited uninvited
  exclude sideline shut snub bypass
  leader president chief premier chancellor ruler statesman head
  official aide adviser advisor spokesman spokeswoman spokesperson minister secretary envoy diplomat
  delegation team entourage delegates squad
  europe eu capitals bloc continent
  ally allies partner partners friend
  fear worry concern anxious anxiety dread alarm afraid apprehension unease
  humiliate humiliation embarrass embarrassment disgrace shame fool loser defeat
  victory win triumph success coup gain prize
  isolate isolation pariah outcast shun ostracise
  legitimacy respectability recognition rehabilitate prestige
  praise laud commend compliment
  criticise slam blast condemn denounce rebuke decry lambast assail
  productive fruitful constructive useful positive
  progress headway advance strides
  important significant weighty key major crucial big
  unresolved outstanding open remaining sticking
  phone telephone ring dial
  soon shortly swiftly promptly quickly fast immediately rapid rapidly
  long lengthy prolonged extended
  last lasting
  leave depart departure exit
  arrive arrival touchdown disembark
  plan schedule expect anticipate slate foresee due
  cancel scrap drop ditch axe curtail cut
  lunch luncheon meal banquet
  first maiden initial
  visit trip journey stay
  protest demonstrate demonstration rally demonstrator protester march marcher crowd placard banner sign
  congressman senator lawmaker legislator congresswoman representative lawmakers
  democrat democratic democrats
  republican republicans gop
  newspaper tabloid tv television channel broadcaster outlet pundit commentator
  propaganda propagandist spin
  crow gloat celebrate boast cheer jubilant exult revel
  letter missive
  child children kid kids minors youngster
  wife spouse melania
  nobel_peace_prize nobel
  history historic past heritage
  buy purchase sell sale bought
  aid assistance help support weapon arms weaponry munitions
  money billion fund funding funds
  freeze frozen
  front frontline battlefield line lines trenches
  push creep thrust gains
  troops soldier army forces military servicemen
  annex annexation seize occupy occupied grab conquer
  recognise accept
  join membership accession enter enlarge enlargement expansion
  border frontier boundary borders
  nuclear atomic warhead
  icebreaker vessel ship
  economy economic growth inflation recession
  business trade commerce investment investor commercial
  root cause origin
  obstruct torpedo sabotage derail undermine hinder wreck disrupt provocation
  bluff deceive pretend feint ruse trick
  repeat echo parrot endorse mimic adopt
  believe trust faith
  happy pleased glad satisfied content delighted
  relaxed calm confident assured composed
  behaviour behavior posture gesture demeanour demeanor expression mannerism body face lips lip jaw brow eyebrow eye gaze stare shoulders shoulder chin cheek mouth features stance gait bearing
  court tribunal icc hague
  warrant arrest indictment indict wanted
  civilian civilians bystander
  dictator strongman autocrat tyrant
  together jointly
  brief curt terse
  hour minute
  percent chance odds probability likelihood
  symbol symbolic pageantry spectacle optics theatre pomp show choreography
  substance substantive concrete tangible solid
  monday tuesday wednesday thursday friday saturday sunday
  second next further
  trilateral tripartite three_way
  impose force foist dictate coerce
  table room
  begin start launch commence
  rate score mark grade verdict
  speak address
`;

const IDEA_OF = new Map<string, string>();
for (const line of IDEAS.trim().split('\n')) {
  const words = line.trim().split(/\s+/);
  const name = `~${words[0]}`;
  for (const word of words) setIdea(stem(word), name);
}

// A word belongs to the first idea that lists it.
function setIdea(word: string, name: string): void {
  if (!IDEA_OF.has(word)) IDEA_OF.set(word, name);
}

/** The idea that a stem stands for, if the stem is in the thesaurus. */
export function ideaOf(word: string): string | undefined {
  return IDEA_OF.get(word);
}
