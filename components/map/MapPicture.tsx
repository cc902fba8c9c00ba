import { countryName } from '../point/formats';
import { useTexts } from '../text';
import { accountKind, shortFigure } from './account-kind';
import type { Matrix } from './matrix';

/** Millimetres of the printable part of a landscape page; the picture scales to the paper there is. */
const PAGE = { width: 281, height: 190 };
const TOP = 11;
const WIDEST_LABEL = 62;
/** Letters are about half as wide as high. */
const LETTER = 0.52;

/** The map for paper: the same rows, columns and marks as one picture that fits one landscape page. */
export function MapPicture({ matrix, title, counts }: { matrix: Matrix; title: string; counts: string }) {
  const { t, language } = useTexts();
  const lines = matrix.groups.flatMap(({ title, rows }) => [
    ...(title === null ? [] : [{ title, row: null }]),
    ...rows.map((row) => ({ title: null, row })),
  ]);
  const heads = 26;
  const high = Math.min(5, (PAGE.height - TOP - heads) / Math.max(1, lines.length));
  const text = Math.min(3, high * 0.86);
  const labels = Math.min(WIDEST_LABEL, text * LETTER * 38);
  const wide = Math.min(6, (PAGE.width - labels) / Math.max(1, matrix.columns.length));
  const head = Math.min(3, wide * 0.86);
  const x = (column: number) => labels + column * wide;
  const y = (line: number) => TOP + heads + line * high;
  const bottom = y(lines.length);
  let first = 0;
  return (
    <svg class="map-picture" viewBox={`0 0 ${PAGE.width} ${PAGE.height}`} aria-hidden="true">
      <text x="0" y="5" font-size="5" font-weight="600">
        {title}
      </text>
      <text x="0" y="9" font-size="2.6">
        {`${t('mapTitle')} · ${counts} · ${t('mapPrintedLegend')}`}
      </text>
      {matrix.countries.map(({ code, sources }, i) => {
        const left = x(first);
        first += sources.length;
        const name = code === '' ? '?' : countryName(code, language);
        return (
          <g key={code}>
            {i % 2 === 0 && (
              <rect x={left} y={TOP} width={sources.length * wide} height={bottom - TOP} fill="#f0f0f0" />
            )}
            <text x={left + 0.3} y={TOP + 2.2} font-size={Math.min(2.2, wide * 0.62)} font-weight="600">
              {name.length * Math.min(2.2, wide * 0.62) * 0.65 < sources.length * wide ? name : code}
            </text>
          </g>
        );
      })}
      {matrix.columns.map((source, column) => (
        <text
          key={source.id}
          font-size={head}
          transform={`translate(${x(column) + wide / 2 + head * 0.35} ${TOP + heads - 0.6}) rotate(-90)`}
        >
          {short(source.outlet, (heads - 4) / (head * LETTER))}
        </text>
      ))}
      {lines.map(({ title, row }, line) => (
        <g key={title ?? row?.point.id}>
          <text
            x={title === null ? 1 : 0}
            y={y(line) + high * 0.75}
            font-size={text}
            font-weight={title ? 600 : 400}
          >
            {title ?? row?.point.label}
          </text>
          <line
            x1="0"
            x2={x(matrix.columns.length)}
            y1={y(line + 1)}
            y2={y(line + 1)}
            stroke="#ccc"
            stroke-width="0.06"
          />
          {row?.cells.map(({ column, account }) => (
            <Mark
              key={column}
              x={x(column) + wide / 2}
              y={y(line) + high / 2}
              size={Math.min(wide, high)}
              text={
                account.value?.type === 'quantity'
                  ? shortFigure(account.value, language)
                  : accountKind(account) === 'quote'
                    ? '”'
                    : ''
              }
              head={accountKind(account) === 'attributed'}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A figure shrinks to its cell; a dot stands for a plain account, and with shoulders for one that names somebody. */
function Mark({
  x,
  y,
  size,
  text,
  head,
}: {
  x: number;
  y: number;
  size: number;
  text: string;
  head: boolean;
}) {
  if (text !== '') {
    const font = text === '”' ? size * 1.3 : Math.min(size * 0.9, (size * 0.95) / (text.length * LETTER));
    return (
      <text
        x={x}
        y={y + font * (text === '”' ? 0.5 : 0.36)}
        font-size={font}
        font-weight="600"
        text-anchor="middle"
      >
        {text}
      </text>
    );
  }
  if (!head) return <circle cx={x} cy={y} r={size * 0.16} />;
  return (
    <g>
      <circle cx={x} cy={y - size * 0.17} r={size * 0.17} />
      <path d={`M${x - size * 0.3} ${y + size * 0.36}a${size * 0.3} ${size * 0.32} 0 0 1 ${size * 0.6} 0z`} />
    </g>
  );
}

const short = (text: string, letters: number) =>
  text.length <= letters ? text : `${text.slice(0, Math.max(1, Math.floor(letters) - 1))}…`;
