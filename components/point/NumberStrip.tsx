import { useId } from 'preact/hooks';
import type { Strip, StripBar } from '../../lib/compare/number-strip';
import { useTexts } from '../text';
import { figure } from './formats';
import { StripTable } from './StripTable';
import { outletsOf, type Shelf } from './shelf';
import './number-strip.css';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
/** Heights in em of the text, so that the picture grows with it: a row, and the scale below all rows. */
const ROW = 2.6;
const SCALE = 1.8;
/** So many outlets are named beside a figure; more are counted. */
const NAMED = 2;
/** So many letters fit into a row of the narrowest panel. */
const LETTERS = 38;
/** Figures on the scale are written at least this share apart. */
const APART = 0.2;
/** Nearer to an edge than this share, a figure on the scale is written inwards. */
const EDGE = 0.09;

/** Every figure that was printed, one row each on one scale; the article being read marked. A table says the same. */
export function NumberStrip({ strip, shelf }: { strip: Strip; shelf: Shelf }) {
  const { t, n, language } = useTexts();
  const id = useId();
  const bottom = strip.bars.length * ROW;
  const who = ({ thisArticle, sources, words }: StripBar, most: number) => {
    const outlets = outletsOf(sources, shelf);
    const names = outlets.join(', ');
    const isShort = outlets.length <= most && words.length + names.length <= LETTERS;
    const named = outlets.length === 0 || isShort ? names : n('stripSources', sources.length);
    return [thisArticle ? t('stripHere') : '', named].filter(Boolean).join(' · ');
  };
  const written = spaced(strip.ticks);
  const summary = strip.bars.map((bar) => `${bar.words}: ${who(bar, 0)}`).join('; ');
  return (
    <figure class="number-strip">
      <svg role="img" aria-labelledby={id} width="100%" height={`${bottom + SCALE}em`}>
        <title id={id}>{t('stripTitle', summary)}</title>
        <Fades id={id} />
        {strip.ticks.map(({ at, value }) => (
          <g key={value} class="strip-tick">
            <line x1={percent(at)} x2={percent(at)} y1="0" y2={`${bottom}em`} />
            {written.has(value) && (
              <text
                x={percent(at)}
                y={`${bottom + 1.2}em`}
                text-anchor={at < EDGE ? 'start' : at > 1 - EDGE ? 'end' : 'middle'}
              >
                {figure(value, strip.unit, language)}
              </text>
            )}
          </g>
        ))}
        {strip.bars.map((bar, i) => (
          <Row
            key={`${bar.start} ${bar.end} ${bar.words}`}
            bar={bar}
            who={who(bar, NAMED)}
            top={i * ROW}
            fades={id}
          />
        ))}
      </svg>
      <StripTable strip={strip} shelf={shelf} />
    </figure>
  );
}

/** Of the figures along the scale those that leave each other room. */
function spaced(ticks: Strip['ticks']): ReadonlySet<number> {
  let last = Number.NEGATIVE_INFINITY;
  const kept = ticks.filter(({ at }) => {
    if (at - last < APART) return false;
    last = at;
    return true;
  });
  return new Set(kept.map(({ value }) => value));
}

function Row({ bar, who, top, fades }: { bar: StripBar; who: string; top: number; fades: string }) {
  const { start, end, openStart, openEnd, thisArticle, words } = bar;
  const y = `${top + 1.95}em`;
  const both = openStart && openEnd;
  const middle = (start + end) / 2;
  const points = both || start === end ? [middle] : [openStart ? [] : start, openEnd ? [] : end].flat();
  const fill = both ? 'both' : openStart ? 'start' : openEnd ? 'end' : null;
  return (
    <g class={thisArticle ? 'strip-row here' : 'strip-row'}>
      {thisArticle && <rect class="strip-band" x="0" y={`${top}em`} width="100%" height={`${ROW}em`} />}
      <text x="0.3em" y={`${top + 1.15}em`}>
        <tspan class="strip-value">{words}</tspan>
        <tspan class="strip-who" dx="0.6em">
          {who}
        </tspan>
      </text>
      <line class="strip-track" x1="0" x2="100%" y1={y} y2={y} />
      <rect
        class="strip-bar"
        x={percent(start)}
        width={percent(Math.max(0, end - start))}
        y={`${top + 1.75}em`}
        height="0.4em"
        fill={fill ? `url(#${fades}${fill})` : 'currentColor'}
      />
      {points.map((at) => (
        <circle key={at} class={both ? 'strip-dot hollow' : 'strip-dot'} cx={percent(at)} cy={y} r="0.36em" />
      ))}
    </g>
  );
}

/** Open ends fade: "nearly" towards less, "more than" towards more, "about" towards both. */
function Fades({ id }: { id: string }) {
  const stops = { start: [0, 1], end: [1, 0], both: [0, 1, 0] };
  return (
    <defs>
      {Object.entries(stops).map(([name, opacities]) => (
        <linearGradient key={name} id={id + name}>
          {opacities.map((opacity, i) => (
            <stop
              key={i}
              offset={i / (opacities.length - 1)}
              stop-color="currentColor"
              stop-opacity={opacity}
            />
          ))}
        </linearGradient>
      ))}
    </defs>
  );
}
