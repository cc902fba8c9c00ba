import { plainHost } from '../point/links';
import { useTexts } from '../text';
import { countsInWords } from './counts';
import { isWished, type Shown } from './states';
import './parts.css';

type Done = Extract<Shown, { status: 'done' }>;

interface Props {
  shown: Done;
  /** The language of the base, and so of the articles that are compared with it. */
  language: string;
  /** In class, pupils are to find out for themselves how many points others report differently. */
  discreet: boolean;
  marking: Marking;
  onToggleMarks: () => void;
  /** Whether the list follows the text, if it can. */
  follow?: Switch;
}

interface Switch {
  on: boolean;
  change: () => void;
}

export interface Marking {
  /** A school fixed whether and how sentences are marked. Then the boxes only show it. */
  fixed: boolean;
  /** Whether only sentences are marked that others put differently. */
  onlyDiffering: Switch;
}

/** Which page this is, what it is about, and how many of its points others report differently. */
export function Header({ shown, language, discreet, marking, onToggleMarks, follow }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { comparisons, base, outlet } = shown.analysis;
  const fixed = marking.fixed ? 'head-marks-fixed' : undefined;
  return (
    <header class="head">
      <p class="small soft">
        <bdi>{outlet ?? plainHost(shown.url)}</bdi> · <span lang={language}>{base.title}</span>
      </p>
      <h1 lang={language} dir="auto" tabIndex={-1}>
        {shown.title}
      </h1>
      {isWished(shown) && <p class="head-wished small soft">{t('popupWished')}</p>}
      {comparisons.length > 0 && (
        <div class="head-counts">
          {/* Screen readers have heard it already, in the announcement above all this. */}
          <p aria-hidden="true">{countsInWords(comparisons, discreet, texts)}</p>
          <div class="head-toggles small">
            <Toggle on={shown.marks} change={onToggleMarks} label={t('popupMarks')} fixed={fixed} />
            {/* In class all marks look alike, and which of them differ is what pupils are asked. */}
            {shown.marks && !discreet && (
              <Toggle {...marking.onlyDiffering} label={t('popupOnlyDiffering')} fixed={fixed} />
            )}
            {follow && <Toggle {...follow} label={t('panelFollow')} />}
          </div>
          {fixed && (
            <p id="head-marks-fixed" class="small soft">
              {t('marksFixed')}
            </p>
          )}
        </div>
      )}
    </header>
  );
}

interface ToggleProps extends Switch {
  label: string;
  /** The id of the sentence that says why it can't be changed, if it can't. */
  fixed?: string | undefined;
}

function Toggle({ on, change, label, fixed }: ToggleProps) {
  return (
    <label>
      <input type="checkbox" checked={on} onChange={change} disabled={!!fixed} aria-describedby={fixed} />
      {label}
    </label>
  );
}
