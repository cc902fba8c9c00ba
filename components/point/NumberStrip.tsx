import { useId } from 'preact/hooks';
import type { Strip, StripBar } from '../../lib/compare/number-strip';
import { useTexts } from '../text';
import { figure } from './formats';
import { StripTable } from './StripTable';
import { outletsOf, type Shelf } from './shelf';
import './number-strip.css';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
/** Up to this many outlets are named beside a figure. If there are more, they are counted. */
const NAMED = 2;
/** Figures on the scale are written at least this share apart. Near an edge, long ones move inwards. */
const APART = 0.2;
const EDGE = 0.09;
const LONG = 6;

interface Props {
  strip: Strip;
  shelf: Shelf;
  /** Sources whose figure is not counted as different from the article's, if it gives one. */
  fitting: ReadonlySet<string>;
}

/**
 * Every figure that was printed, one row each on one scale, with the article being read marked. A table says the same.
 */
export function NumberStrip({ strip, shelf, fitting }: Props) {
  const { t, n, language } = useTexts();
  const id = useId();
  const who = ({ thisArticle, sources, count }: StripBar, most: number) => {
    const outlets = outletsOf(sources, shelf);
    const named = outlets.length > most ? n('basesSources', count) : outlets.join(', ');
    return [thisArticle ? t('stripHere') : '', named].filter(Boolean).join(' · ');
  };
  const here = strip.bars.find(({ thisArticle }) => thisArticle);
  const name = [
    n('stripFigures', strip.bars.length),
    here && `${t('stripHere')}: ${here.words}`,
    t('stripFollows'),
  ];
  return (
    <figure class="number-strip">
      {/* Rows of text and picture, not one picture. So the words wrap, and grow with the reader's text size. */}
      <div class="strip-rows" role="img" aria-label={name.filter(Boolean).join('; ')}>
        <svg class="strip-grid" width="100%" height="100%" aria-hidden="true">
          <Fades id={id} />
          {strip.ticks.map(({ at, value }) => (
            <line key={value} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
          ))}
        </svg>
        {strip.bars.map((bar) => (
          <div
            key={`${bar.start} ${bar.end} ${bar.words}`}
            class={bar.thisArticle ? 'strip-row here' : 'strip-row'}
          >
            <bdi class="strip-value" lang={shelf.base.language}>
              {bar.words}
            </bdi>{' '}
            <span class="strip-who">{who(bar, NAMED)}</span>
            <Bar bar={bar} fades={id} />
          </div>
        ))}
      </div>
      <svg class="strip-scale" width="100%" height="1.5em" aria-hidden="true">
        {spaced(strip.ticks).map(({ at, value }) => {
          const words = figure(value, strip.unit, language);
          const fits = words.length < LONG;
          return (
            <text
              key={value}
              x={percent(at)}
              y="1.1em"
              text-anchor={fits ? 'middle' : at < EDGE ? 'start' : at > 1 - EDGE ? 'end' : 'middle'}
            >
              {words}
            </text>
          );
        })}
      </svg>
      {here && strip.bars.some((bar) => bar !== here && bar.sources.some((id) => fitting.has(id))) && (
        <p class="small soft">{t('stripFits')}</p>
      )}
      <StripTable strip={strip} shelf={shelf} />
    </figure>
  );
}

/** Those of the figures along the scale that leave each other room. */
function spaced(ticks: Strip['ticks']): Strip['ticks'] {
  let last = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ at }) => {
    if (at - last < APART) return false;
    last = at;
    return true;
  });
}

function Bar({ bar: { start, end, openStart, openEnd }, fades }: { bar: StripBar; fades: string }) {
  const both = openStart && openEnd;
  const middle = (start + end) / 2;
  const points = both || start === end ? [middle] : [openStart ? [] : start, openEnd ? [] : end].flat();
  const fade = both ? 'both' : openStart ? 'start' : openEnd ? 'end' : null;
  return (
    <svg class="strip-bar" width="100%" height="1.1em" aria-hidden="true">
      <line class="strip-track" x1="0" x2="100%" y1="50%" y2="50%" />
      <rect
        x={percent(start)}
        width={percent(Math.max(0, end - start))}
        y="0.35em"
        height="0.4em"
        fill={fade ? `url(#${fades}${fade})` : 'currentColor'}
      />
      {points.map((at) => (
        <circle
          key={at}
          class={both ? 'strip-dot hollow' : 'strip-dot'}
          cx={percent(at)}
          cy="50%"
          r="0.36em"
        />
      ))}
    </svg>
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
              class="strip-fade"
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
