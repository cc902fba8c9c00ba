import { lettered } from '../text/letters';

/*
 * English words by which a sentence tells whom it has something from. The outlets and offices of an event come from its
 * base (known-origins.ts). Towns of the bundled event are in NOBODY, because no base says which names are places.
 */

export const SAY =
  'said|says|told|tells|announced|announces|declared|declares|stated|states|added|adds|insisted|insists|warned|warns|claimed|claims|wrote|writes|posted|posts|noted|notes|confirmed|confirms|argued|argues|admitted|conceded|explained|acknowledged|replied|disclosed|revealed|maintained|stressed|remarked|estimated|reported|reports';

export const OUTLETS =
  /\b(Reuters|AFP|Agence France-Presse|AP|Associated Press|TASS|Interfax(?:-Ukraine)?|RIA Novosti|Xinhua|Bloomberg|Axios|Politico|CNN|BBC(?: News)?|NBC(?: News)?|ABC News|CBS(?: News)?|Fox News|MSNBC|Sky News|Al Jazeera|Deutsche Welle|Meduza|Izvestia|Kommersant|(?:The )?(?:New York|Financial|Moscow|Washington|Sunday|Irish|Hindustan) (?:Times|Post)|(?:The )?Washington Post|(?:The )?Wall Street Journal|(?:The )?(?:Daily )?(?:Telegraph|Guardian|Independent|Economist|Mirror|Mail)|(?:The )?Kyiv (?:Independent|Post)|Le Monde|Der Spiegel|Bild)\b/;

export const OFFICES =
  /\b((?:Kremlin|White House|Pentagon)(?!-)|Downing Street|Elysee|Bundestag|NATO|European Union|European Commission|United Nations|International Criminal Court|State Department|(?:[A-Z][a-z]+(?:['’]s)? )?(?:[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance) [Mm]inistry|[A-Z][a-z]+(?:['’]s)? (?:[Aa]ir [Ff]orce(?! One\b)|[Aa]rmy|[Gg]eneral [Ss]taff|[Mm]ilitary)|Air Force(?! One\b))\b/;

/** Words before a name that are not part of it. */
export const TITLES = lettered(
  String.raw`^(?:(?:[\p{Lu}][\p{L}]+['’]s|Mr|Mrs|Ms|Dr|Sir|President|Presidents|Senator|Sen|Gen|General|Secretary|State|Prime|Foreign|Defen[cs]e|Minister|Chancellor|Congressman|Congresswoman|Representative|Rep|Press|Republican|Democratic|Democrat|Russian|Ukrainian|American|US|French|German|British|Vice|Special|Envoy|White|House|Senate|Speaker|Governor|Mayor|Professor|Fire|Police|Chief|Commissioner|Attorney|Admiral|Captain|Capt|Colonel|Col|Lieutenant|Lt|Ambassador|Ex-[\p{Lu}][\p{L}]+|Kremlin|But|And|Yet|As|On|In|At|Then|Later|Earlier|Meanwhile|However|The|When|While|After|Before|Although|Though|Both|Leader|Former|Exclusive|Live|Update|Breaking|Watch|Aboard)\.?\s+)+`,
);

/** Capitalised words that by themselves name nobody, or somebody by too short a name to know who it is. */
export const NOBODY =
  /^(?:The|A|An|But|And|Yet|As|On|In|At|It|He|She|They|Then|Later|Mr|Mrs|President|Friday|Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Alaska|Anchorage|Washington|Moscow|Kyiv|Europe|America|Russian|Ukrainian|American|European|US|This|That|There|News|Media|Reports|Asked|Speaking|Reporters|Neither|Both|Another|Others?|Some|Many|Most|Several|Few|One|Those|These|His|Her|Their|Nobody|Everybody|Everyone|Don|Vlad)$/;
