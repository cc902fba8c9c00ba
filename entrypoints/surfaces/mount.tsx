import '../../assets/base.css';
import { type ComponentChild, render } from 'preact';
import { LinksHidden } from '../../components/point/links';
import { ForPupils } from '../../components/shared/for-pupils';
import { TextContext, type Texts } from '../../components/text';
import { hideLinks, mode, type Setting, textSize, watchSettings } from '../../lib/platform/settings';
import { browserTexts } from '../../lib/platform/texts';

/**
 * Shows one of our pages. Sets its language, title and text size, and provides the texts. Every page's main.tsx calls
 * it once.
 */
export function mount(page: ComponentChild, titleKey: Parameters<Texts['t']>[0]) {
  const texts: Texts = browserTexts();
  const root = document.documentElement;
  root.lang = texts.language;
  document.title = texts.t(titleKey);
  follow(textSize, ({ value }) => root.setAttribute('data-text-size', value));
  const host = document.getElementById('app');
  // No links, and nothing for teachers, until we know that they may be there.
  let isHidden = true;
  let isForPupils: boolean | undefined;
  const show = () => {
    const inClass = <ForPupils.Provider value={isForPupils}>{page}</ForPupils.Provider>;
    const linked = <LinksHidden.Provider value={isHidden}>{inClass}</LinksHidden.Provider>;
    if (host) render(<TextContext.Provider value={texts}>{linked}</TextContext.Provider>, host);
  };
  show();
  follow(hideLinks, ({ value }) => {
    isHidden = value;
    show();
  });
  follow(mode, ({ value, fixed }) => {
    isForPupils = fixed && value === 'class';
    show();
  });
}

/** Reports a setting's value, and whether a school fixed it, now and after every change. */
function follow<T>(setting: Setting<T>, tell: (held: { value: T; fixed: boolean }) => void): void {
  const read = () => void setting.get().then(tell);
  read();
  watchSettings([setting], read);
}
