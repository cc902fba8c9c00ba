/** An article about the invented opening of the Wend Bridge, written for tests: town, people and figures are made up. */
export const TITLE = 'Hollowmere opens its bridge and says goodbye to the ferry';
export const PARAGRAPHS = [
  'Hollowmere has a bridge at last. Under a grey sky the new bridge over the Wend was opened on Saturday, and the town celebrated until late at night.',
  'Some 4,000 people came to the opening, the police said. A brass band played, and in the market square the bakers handed out bread in the shape of the arch.',
  'Mayor Ada Thorne cut the ribbon at noon. In her speech she called the bridge a handshake between the two banks.',
  'A school class from the east bank was first to cross. The pupils had drawn lots for the place at the front weeks before.',
  'The bridge cost 48 million euros, most of it paid by the county. Work on it began in 2021, and a flood that carried away the scaffolding put off the opening by a year.',
  'About 60 people protested against the end of the ferry. They held up lanterns and stayed silent while the speeches were made.',
  'In the evening the ferry made its last crossing. Those on board sang, and the ferryman rang his bell for longer than usual.',
];
/** The points that a careful reader finds in it. */
export const POINTS = [
  'visitors',
  'ribbon',
  'mayor-handshake',
  'first-across',
  'cost',
  'building-since',
  'late',
  'protest',
  'ferry-ends',
];
export const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta property="article:published_time" content="2025-05-03T18:00:00Z"></head><body><main><article><h1>${TITLE}</h1>
${PARAGRAPHS.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></main></body></html>`;
