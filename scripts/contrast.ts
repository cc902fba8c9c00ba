import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composite, contrast, lightnessOf, type Rgb, readColour } from './colour';
import { runCommand } from './usage';

/**
 * npm run contrast: the contrast of text, signs and marks, computed from the style sheets themselves (WCAG 2.2, 1.4.3
 * and 1.4.11). The test beside it fails if a contrast is too small.
 */
const ROOT = join(import.meta.dirname, '..');
export const read = (path: string) => readFileSync(join(ROOT, path), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

export type Theme = 'light' | 'dark';
export interface Pair {
  theme: Theme;
  what: string;
  ratio: number;
  /** 4.5 for text, 3 for lines, signs and marks. */
  least: number;
}

/** The custom properties of a style sheet that hold a light and a dark colour. */
export function tokensOf(css: string): Map<string, Record<Theme, string>> {
  const found = css.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

const KINDS = ['number', 'attribution', 'wording', 'agrees', 'only-here'];
const TEXTS = ['ink', 'ink-soft', 'accent', ...KINDS];
const GROUNDS = ['paper', 'raised', 'tint'];

/** Text and signs of our own surfaces on everything that they may stand on, and lines that show what is a control. */
export function surfacePairs(): Pair[] {
  const tokens = tokensOf(read('assets/tokens.css'));
  const colour = (name: string, theme: Theme) => readColour(tokens.get(name)?.[theme] ?? `no --${name}`);
  const pair = (front: string, behind: string, least: number) =>
    (['light', 'dark'] as const).map((theme) => ({
      theme,
      what: `${front} on ${behind}`,
      ratio: contrast(colour(front, theme), colour(behind, theme)),
      least,
    }));
  return [
    ...TEXTS.flatMap((text) => GROUNDS.flatMap((ground) => pair(text, ground, 4.5))),
    ...pair('accent-ink', 'accent', 4.5),
  ];
}

/** Text and signs of the card on its paper, beside each of the pages: the text there decides whether the card is dark. */
export function cardPairs(): Pair[] {
  const css = read('components/card/card.css').split('@supports')[1] ?? '';
  const [, from = ''] = /--night: clamp\(0, \(l - ([\d.]+)\) \* 999, 1\)/.exec(css) ?? [];
  return PAGES.flatMap(({ theme, text, paper }) => {
    const night = Math.min(1, Math.max(0, (lightnessOf(readColour(text)) - Number(from)) * 999));
    const [black, white] = [readColour('#000000'), readColour('#ffffff')];
    const colour = (name: string) => {
      const [, value = `no --${name}`] = new RegExp(`--${name}:\\s*([^;]+);`).exec(css) ?? [];
      // As if the text were white (its lightness is 1) or black.
      return readColour(value.replace('var(--night)', 'l'), night === 1 ? white : black);
    };
    const pair = (what: string, one: Rgb, other: Rgb, least: number) => ({
      theme,
      what: `card beside ${text} on ${paper}: ${what}`,
      ratio: contrast(one, other),
      least,
    });
    return [
      ...['ink', 'soft', 'accent', ...KINDS.slice(0, -1)].map((name) =>
        pair(name, colour(name), colour('paper'), 4.5),
      ),
      // A dark card beside black text would be readable, too.
      pair('paper against white or black', colour('paper'), theme === 'dark' ? white : black, 15),
    ];
  });
}

/** What news pages look like: text and paper, from a plain page through greys to a night theme. */
const PAGES: readonly { theme: Theme; text: string; paper: string }[] = [
  { theme: 'light', text: '#000000', paper: '#ffffff' },
  { theme: 'light', text: '#333333', paper: '#ffffff' },
  { theme: 'light', text: '#1d1d1f', paper: '#fdfcf9' },
  { theme: 'light', text: '#33302e', paper: '#fff1e5' },
  { theme: 'dark', text: '#ffffff', paper: '#000000' },
  { theme: 'dark', text: '#ecebe6', paper: '#1b1b1d' },
  { theme: 'dark', text: '#d0d0d0', paper: '#121212' },
];

/**
 * Underlines of marks on pages, at rest, near the pointer and where the reader was led, and text on the marks' ground.
 */
export function markPairs(): Pair[] {
  const [css = ''] = read('lib/page/marks.css').split('@media (forced-colors');
  const rules = [...css.matchAll(/([^{}]+)\{([^}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    names: [...selectors.matchAll(/highlight\(sidelight-([\w-]+)\)/g)].map(([, name]) => name ?? ''),
    body,
  }));
  const value = (name: string, property: string) =>
    rules
      .filter(({ names }) => names.includes(name))
      .flatMap(({ body }) => new RegExp(`${property}:\\s*([^;]+);`).exec(body)?.[1] ?? [])
      .at(-1);
  return PAGES.flatMap(({ theme, text, paper }) =>
    [...KINDS, 'plain'].flatMap((kind) =>
      ['', '-near', '-here'].flatMap((distance): Pair[] => {
        const name = kind + distance;
        const line = readColour(value(name, 'text-decoration-color') ?? `no ${name}`, readColour(text));
        const ground = value(name, 'background-color');
        const behind: Rgb = ground ? composite(readColour(ground), readColour(paper)) : readColour(paper);
        const page = `${text} on ${paper}`;
        return [
          { theme, what: `mark ${name}, text ${page}`, ratio: contrast(line, behind), least: 3 },
          { theme, what: `text in ${name}, ${page}`, ratio: contrast(readColour(text), behind), least: 4.5 },
        ];
      }),
    ),
  );
}

if (process.argv[1] === import.meta.filename) {
  const usage = `npm run contrast   prints the contrast of each pair of colours, of text and of marks, the closest to its least first`;
  await runCommand(usage, async () => {
    const pairs = [...surfacePairs(), ...markPairs(), ...cardPairs()].sort(
      (a, b) => a.ratio / a.least - b.ratio / b.least,
    );
    for (const { theme, what, ratio, least } of pairs)
      console.log(
        `${ratio < least ? 'TOO SMALL' : 'ok'}\t${ratio.toFixed(2)}\t(${least})\t${theme}\t${what}`,
      );
  });
}
