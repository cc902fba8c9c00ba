import { countryName } from '../point/formats';
import { useTexts } from '../text';
import { PAGE_SHAPE } from './ArticleSign';
import { accountKind, markText } from './account-kind';
import type { MapArticle } from './article';
import type { Matrix, Row } from './matrix';

/** Millimetres of the printable part of a landscape page. The picture scales to the paper that there is. */
const PAGE = { width: 281, height: 190 };
/** For the title and the legend. */
const TOP = 11;
/** For the line that names the reader's article, and how much of its title stands there. */
const ARTICLE = 4;
const LETTERS_OF_TITLE = 140;
/** For the names of countries and, turned, of outlets. */
const HEADS = 26;
const COUNTRY = 4;
const WIDEST_LABEL = 62;
const LETTERS_OF_LABEL = 38;
const HIGHEST_LINE = 5;
const WIDEST_COLUMN = 6;
const LARGEST_TEXT = 3;
const LARGEST_COUNTRY = 2.2;
/**
 * Letters are about half as wide as they are high (bold ones are wider), and rise by this share of a line's height
 * above its foot.
 */
const LETTER = 0.52;
const BOLD = 0.65;
const CAP = 0.86;

/** Where the lines and columns of the picture lie, and how large its letters are. */
function layOut(lines: number, columns: number, hasArticle: boolean) {
  const top = TOP + (hasArticle ? ARTICLE : 0);
  const high = Math.min(HIGHEST_LINE, (PAGE.height - top - HEADS) / Math.max(1, lines));
  const text = Math.min(LARGEST_TEXT, high * CAP);
  /** Room for the article's sign in front of each label. */
  const sign = hasArticle ? text : 0;
  const labels = sign + Math.min(WIDEST_LABEL, text * LETTER * LETTERS_OF_LABEL);
  const wide = Math.min(WIDEST_COLUMN, (PAGE.width - labels) / Math.max(1, columns));
  return {
    top,
    high,
    text,
    sign,
    wide,
    x: (column: number) => labels + column * wide,
    y: (line: number) => top + HEADS + line * high,
    right: labels + columns * wide,
    bottom: top + HEADS + lines * high,
  };
}
type Layout = ReturnType<typeof layOut>;
type Line = { title: string } | { row: Row };

interface Props {
  matrix: Matrix;
  title: string;
  counts: string;
  article: MapArticle | null;
}

/** The map for paper: the same rows, columns and marks, as one picture that fits on one landscape page. */
export function MapPicture({ matrix, title, counts, article }: Props) {
  const { t, n } = useTexts();
  const lines: Line[] = matrix.groups.flatMap(({ title, rows }) => [
    ...(title === null ? [] : [{ title }]),
    ...rows.map((row) => ({ row })),
  ]);
  const layout = layOut(lines.length, matrix.columns.length, article !== null);
  return (
    <svg class="map-picture" viewBox={`0 0 ${PAGE.width} ${PAGE.height}`} aria-hidden="true">
      <text x="0" y="5" font-size="5" font-weight="600">
        {title}
      </text>
      <text x="0" y="9" font-size="2.6">
        {`${t('mapTitle')} · ${counts} · ${t('mapPrintedLegend')}`}
      </text>
      {article && (
        <g>
          <Sign x={0} y={TOP - 0.2} size={2.6} />
          <text x="3" y={TOP + 2} font-size="2.6">
            {/* Isolated: a title may run from right to left. */}
            {`\u2068${short(article.title, LETTERS_OF_TITLE)}\u2069 ${n('mapArticlePoints', article.points.size, article.of)}`}
          </text>
        </g>
      )}
      <Countries countries={matrix.countries} layout={layout} />
      <Outlets columns={matrix.columns} layout={layout} />
      <Lines lines={lines} layout={layout} lit={article?.points} />
    </svg>
  );
}

/** Every other country has a ground of its own. Above it stands its name or, if that doesn't fit, its code. */
function Countries({ countries, layout }: { countries: Matrix['countries']; layout: Layout }) {
  const { language } = useTexts();
  const font = Math.min(LARGEST_COUNTRY, layout.wide * 0.62);
  let first = 0;
  return countries.map(({ code, sources }, i) => {
    const left = layout.x(first);
    const width = sources.length * layout.wide;
    first += sources.length;
    const name = code === '' ? '?' : countryName(code, language);
    return (
      <g key={code}>
        {i % 2 === 0 && (
          <rect x={left} y={layout.top} width={width} height={layout.bottom - layout.top} fill="#f0f0f0" />
        )}
        <text x={left + 0.3} y={layout.top + LARGEST_COUNTRY} font-size={font} font-weight="600">
          {name.length * font * BOLD < width ? name : code}
        </text>
      </g>
    );
  });
}

function Outlets({ columns, layout: { top, x, wide } }: { columns: Matrix['columns']; layout: Layout }) {
  const font = Math.min(LARGEST_TEXT, wide * CAP);
  const foot = (column: number) => `${x(column) + wide / 2 + font * 0.35} ${top + HEADS - 0.6}`;
  return columns.map((source, column) => (
    <text key={source.id} font-size={font} transform={`translate(${foot(column)}) rotate(-90)`}>
      {short(source.outlet, (HEADS - COUNTRY) / (font * LETTER))}
    </text>
  ));
}

interface LinesProps {
  lines: readonly Line[];
  layout: Layout;
  /** Ids of the points that the reader's article reports. */
  lit: ReadonlySet<string> | undefined;
}
function Lines({ lines, layout, lit }: LinesProps) {
  const { language } = useTexts();
  const { x, y, wide, high, text, sign } = layout;
  return lines.map((line, i) => {
    const isTitle = 'title' in line;
    return (
      <g key={isTitle ? line.title : line.row.point.id}>
        <text
          x={isTitle ? 0 : 1 + sign}
          y={y(i) + high * 0.75}
          font-size={text}
          font-weight={isTitle ? 600 : 400}
        >
          {isTitle ? line.title : line.row.point.label}
        </text>
        {!isTitle && lit?.has(line.row.point.id) && (
          <Sign x={0.4} y={y(i) + (high - sign * 0.9) / 2} size={sign * 0.9} />
        )}
        <line x1="0" x2={layout.right} y1={y(i + 1)} y2={y(i + 1)} stroke="#ccc" stroke-width="0.06" />
        {!isTitle &&
          line.row.cells.map(({ column, account }) => (
            <Mark
              key={column}
              x={x(column) + wide / 2}
              y={y(i) + high / 2}
              size={Math.min(wide, high)}
              text={markText(account, language)}
              head={accountKind(account) === 'attributed'}
            />
          ))}
      </g>
    );
  });
}

function Sign({ x, y, size }: { x: number; y: number; size: number }) {
  return <path d={PAGE_SHAPE} fill-rule="evenodd" transform={`translate(${x} ${y}) scale(${size / 12})`} />;
}

interface MarkProps {
  x: number;
  y: number;
  size: number;
  text: string;
  head: boolean;
}

/**
 * A figure shrinks to fit its cell. A dot stands for a plain account. A dot with shoulders stands for one that names
 * somebody.
 */
function Mark({ x, y, size, text, head }: MarkProps) {
  if (text !== '') {
    const font = Math.min(size * 0.9, (size * 0.95) / (text.length * LETTER));
    return (
      <text x={x} y={y + font * 0.36} font-size={font} font-weight="600" text-anchor="middle">
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
