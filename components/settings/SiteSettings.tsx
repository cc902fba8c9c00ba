import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { countryName } from '../point/formats';
import { SearchField } from '../shared/SearchField';
import { type MessageKey, useTexts } from '../text';

export interface NewsSite {
  name: string;
  country: string;
  domains: string[];
}
/** The result of trying to add a site. */
export type Added = 'added' | 'refused' | 'known' | 'invalid';
export interface SiteProps {
  builtIn: NewsSite[];
  /** Sites that the reader added or the browser granted. One without a host stands for every site. */
  added: { site: string; host: string | null }[];
  /**
   * Hosts to which a school limits the marks. Null means no limit. An empty list means that no usable host is named.
   */
  limits: string[] | null;
  /** A school decides about the sites: none can be added. */
  fixed: boolean;
  /** Called directly from the click, as browsers require. */
  add: (text: string) => Promise<Added>;
  remove: (site: string) => void;
}
const ANSWERS: Record<Added, MessageKey> = {
  added: 'settingsSiteAdded',
  refused: 'settingsSiteRefused',
  known: 'settingsSiteKnown',
  invalid: 'settingsSiteInvalid',
};

export function SiteSettings({ builtIn, added, limits, fixed, add, remove }: SiteProps) {
  const { t, n } = useTexts();
  const [text, setText] = useState('');
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [answer, setAnswer] = useState<Added | null>(null);
  const [times, setTimes] = useState(0);
  const submit = (event: Event) => {
    event.preventDefault();
    void add(text).then((what) => {
      setAnswer(what);
      setTimes((before) => before + 1);
      if (what === 'added') setText('');
      if (what !== 'known') return;
      // The list shows which one it is.
      if (list.current) list.current.open = true;
      setQuery(bare(text));
    });
  };
  const isWrong = answer === 'invalid';
  return (
    <section aria-labelledby="settings-sites">
      <h2 id="settings-sites" tabIndex={-1} ref={title}>
        {t('settingsSites')}
      </h2>
      {fixed ? <p class="settings-fixed">{t('settingsSitesFixed')}</p> : <p>{t('settingsSitesIntro')}</p>}
      {limits && <p class="settings-fixed">{t('settingsSitesLimited', limits.join(', ') || '–')}</p>}
      <BuiltIn sites={builtIn} query={query} onQuery={setQuery} list={list} />
      {(!fixed || added.length > 0) && <h3>{t('settingsSitesAdded')}</h3>}
      {added.length > 0 && (
        <ul class="settings-sites">
          {added.map(({ site, host }) => (
            <li key={site}>
              <bdi>{host ?? t('settingsSitesAll')}</bdi>
              <button
                type="button"
                class="button plain"
                aria-label={t('settingsSiteRemoveNamed', host ?? t('settingsSitesAll'))}
                onClick={() => {
                  remove(site);
                  // The button disappears with the site.
                  (field.current ?? title.current)?.focus();
                }}
              >
                {t('basesRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class={added.length > 0 ? 'unseen' : 'soft'} aria-live="polite">
        {added.length > 0 ? n('settingsSitesAddedCount', added.length) : !fixed && t('settingsSitesNone')}
      </p>
      {!fixed && (
        <form class="settings-add" onSubmit={submit} noValidate>
          <label for="settings-site">{t('settingsSiteLabel')}</label>
          <input
            id="settings-site"
            ref={field}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="news.example"
            value={text}
            aria-invalid={isWrong}
            aria-describedby="settings-site-answer"
            onInput={(event) => {
              setText(event.currentTarget.value);
              // What was wrong may be right now.
              setAnswer(null);
            }}
          />
          <button type="submit" class="button">
            {t('settingsSiteAdd')}
          </button>
          <p id="settings-site-answer" class="small" role="status">
            {/* A new element each time, so that the same answer is announced again. */}
            {answer && <span key={times}>{t(ANSWERS[answer])}</span>}
          </p>
        </form>
      )}
    </section>
  );
}

interface ListProps {
  sites: NewsSite[];
  query: string;
  onQuery: (query: string) => void;
  list: RefObject<HTMLDetailsElement | null>;
}

function BuiltIn({ sites, query, onQuery, list }: ListProps) {
  const { t, n, language } = useTexts();
  const searched = query.trim().toLowerCase();
  const found = sites.filter(({ name, domains }) =>
    [name, ...domains].some(
      (text) => text.toLowerCase().includes(searched) || searched.endsWith(`.${text.toLowerCase()}`),
    ),
  );
  const countries = [...new Set(found.map(({ country }) => country))]
    .map((code) => ({ code, name: countryName(code, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <details class="settings-list" ref={list}>
      <summary>{n('settingsSitesBuiltIn', sites.length)}</summary>
      <SearchField label={t('settingsSitesSearch')} value={query} onChange={onQuery} />
      <p class="soft" role="status">
        {found.length === 0 && t('settingsSitesNoMatch')}
      </p>
      <dl>
        {countries.map(({ code, name }) => (
          <div key={code}>
            <dt>{name}</dt>
            <dd>
              {found
                .filter(({ country }) => country === code)
                .map(({ name, domains }) => `${name} (${domains.join(', ')})`)
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** "https://www.bbc.com/news" is looked for as "bbc.com". */
const bare = (text: string) =>
  text
    .trim()
    .replace(/^\w+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '');
