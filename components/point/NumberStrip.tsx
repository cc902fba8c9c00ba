import { useId } from 'preact/hooks';
import { useTexts } from '../text';
import { figure, valueInShort } from './formats';
import type { Strip, StripRow } from './strip-rows';
import './number-strip.css';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
/** Heights in em of the text, so that the picture grows with it. */
const ROW = 2.6;
const AXIS = 1.8;
const NAMED = 2;
/** Nearer to an edge than this share, a figure on the scale is written inwards. */
const EDGE = 0.08;

/** Every figure that outlets printed, one row each on one scale; the article being read marked. A table says the same. */
export function NumberStrip({ strip }: { strip: Strip }) {
  const texts = useTexts();
  const { t, language } = texts;
  const id = useId();
  const rows = strip.rows.map((row) => ({ ...row, says: valueInShort(row.value, texts) }));
  const bottom = rows.length * ROW;
  return (
    <figure class="number-strip">
      <svg role="img" aria-labelledby={id} width="100%" height={`${bottom + AXIS}em`}>
        <title id={id}>{t('stripTitle', rows.map((row) => summary(row, texts)).join('; '))}</title>
        {strip.ticks.map(({ at, value }) => (
          <g key={value} class="strip-tick">
            <line x1={percent(at)} x2={percent(at)} y1="0" y2={`${bottom}em`} />
            <text
              x={percent(at)}
              y={`${bottom + 1.2}em`}
              text-anchor={at < EDGE ? 'start' : at > 1 - EDGE ? 'end' : 'middle'}
            >
              {figure(value, strip.unit, language)}
            </text>
          </g>
        ))}
        {rows.map((row, i) => (
          <Row key={row.says} row={row} says={row.says} top={i * ROW} />
        ))}
      </svg>
      <details>
        <summary class="small">{t('stripTable')}</summary>
        <table class="small">
          <thead>
            <tr>
              <th scope="col">{t('stripFigure')}</th>
              <th scope="col">{t('stripPrintedBy')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.says}>
                <th scope="row" class="figures">
                  {row.says}
                </th>
                <td>
                  {row.here && <strong>{t('stripHere')}</strong>}
                  {row.here && row.outlets.length > 0 && ', '}
                  {row.outlets.join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function summary(
  { says, here, outlets }: StripRow & { says: string },
  { t, n }: ReturnType<typeof useTexts>,
) {
  const who = outlets.length > 0 ? n('stripOutlets', outlets.length) : '';
  return `${says}: ${[here ? t('stripHere') : '', who].filter(Boolean).join(', ')}`;
}

function Row({ row, says, top }: { row: StripRow; says: string; top: number }) {
  const { t, n } = useTexts();
  const y = `${top + 1.95}em`;
  const few = row.outlets.length <= NAMED;
  const who = few ? row.outlets.join(', ') : n('stripOutlets', row.outlets.length);
  const names = [row.here ? t('stripHere') : '', who].filter(Boolean).join(' · ');
  const middle = (row.from + row.to) / 2;
  return (
    <g class={row.here ? 'strip-row here' : 'strip-row'}>
      <title>{[says, row.outlets.join(', ')].join(': ')}</title>
      {row.here && <rect class="strip-band" x="0" y={`${top}em`} width="100%" height={`${ROW}em`} />}
      <text x="0.3em" y={`${top + 1.15}em`}>
        <tspan class="strip-value">{says}</tspan>
        <tspan class="strip-who" dx="0.6em">
          {names}
        </tspan>
      </text>
      <line class="strip-track" x1="0" x2="100%" y1={y} y2={y} />
      {row.open === 'below' && <line class="strip-open" x1="0" x2={percent(row.to)} y1={y} y2={y} />}
      {row.open === 'above' && <line class="strip-open" x1={percent(row.from)} x2="100%" y1={y} y2={y} />}
      {row.from !== row.to && (
        <line class="strip-bar" x1={percent(row.from)} x2={percent(row.to)} y1={y} y2={y} />
      )}
      <circle
        class={row.open || row.value.approximate ? 'strip-dot hollow' : 'strip-dot'}
        cx={percent(middle)}
        cy={y}
        r="0.36em"
      />
    </g>
  );
}
