import { basename } from 'node:path';
import { claimBaseSchema } from '../lib/claims/json-schema';

export const TEMPLATE_TITLE = 'Name of the event';

/** The files of a new, sound claim base to fill in, by name. The name of the folder becomes the base's id. */
export function templateFiles(folder: string): Record<string, string> {
  const id =
    basename(folder)
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'new-base';
  const today = inDays(0);
  const base = {
    id,
    title: TEMPLATE_TITLE,
    summary: 'One or two sentences: what happened, when and where, and what this base holds.',
    version: '0.1.0',
    updated: today,
    language: 'en',
    event: { from: today, to: today },
    note: 'What every reader of this base should know, for instance how its sources were read.',
    sections: [{ id: 'event', title: 'The event' }],
    aliases: [['town council', 'city council']],
    detection: {
      gate: [
        ['Riverside', 'River Side'],
        ['bridge', 'crossing'],
      ],
      names: [['Riverside'], ['Mayor Doe', 'Riverside Bridge']],
      strong: ['opening of the bridge'],
      cues: ['ribbon', 'first to cross'],
      other: ['bridge of 1962'],
      earliest: inDays(-1),
      retrospect: inDays(5),
    },
  };
  const sources = [
    {
      id: 'first-outlet',
      outlet: 'The First Outlet',
      domain: 'first-outlet.example',
      country: 'GB',
      kind: 'news',
      outletKind: 'newspaper',
      published: today,
      title: 'The headline of the article',
      url: 'https://first-outlet.example/article',
      basis: 'full text',
    },
    { id: 'second-outlet', outlet: 'The Second Outlet', kind: 'news', basis: 'excerpt' },
  ];
  const points = [
    {
      id: 'number-of-visitors',
      section: 'event',
      label: 'Number of visitors',
      statement: 'How many people came to the opening of the Riverside bridge.',
      measure: { type: 'quantity', unit: 'people' },
      accounts: [
        {
          source: 'first-outlet',
          account: 'The police counted more than 2,000 visitors.',
          value: { type: 'quantity', unit: 'people', min: 2000, words: 'more than 2,000' },
          origin: { type: 'office', name: 'police' },
        },
        {
          source: 'second-outlet',
          account: 'About 1,500 people came to the event.',
          value: {
            type: 'quantity',
            unit: 'people',
            min: 1500,
            max: 1500,
            approximate: true,
            words: 'about 1,500',
          },
        },
      ],
    },
  ];
  const phrasings = [
    {
      point: 'number-of-visitors',
      phrasings: ['More than 2,000 people came, the police said.', 'Some 1,500 visitors were counted.'],
      nearMisses: ['The bridge cost more than 2,000 pounds a metre.'],
      cues: [{ all: ['<number>', 'visitor|people|crowd', 'came|come|attend|counted'] }],
    },
  ];
  const file = (content: object) =>
    `${JSON.stringify({ $schema: './claim-base.schema.json', ...content }, null, 2)}\n`;
  return {
    'base.json': file({ base }),
    'sources.json': file({ sources }),
    'points.json': file({ points }),
    'phrasings.json': file({ phrasings }),
    'claim-base.schema.json': claimBaseSchema(),
  };
}

const DAY_MS = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
