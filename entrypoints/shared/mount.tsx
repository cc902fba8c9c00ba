import '../../assets/base.css';
import { type ComponentChild, render } from 'preact';
import { LinksHidden } from '../../components/point/links';
import { TextContext, type Texts } from '../../components/text';
import { hideLinks, type Setting, textSize, watchSettings } from '../../lib/platform/settings';
import { browserTexts } from '../../lib/platform/texts';

/** Shows one of our pages: language, title and text size set, texts provided. Every page's main.tsx calls it once. */
export function mount(page: ComponentChild, titleKey: Parameters<Texts['t']>[0]) {
  const texts: Texts = browserTexts();
  const root = document.documentElement;
  root.lang = texts.language;
  document.title = texts.t(titleKey);
  const resize = (size: string) => root.setAttribute('data-text-size', size);
  follow(textSize, resize);
  const host = document.getElementById('app');
  const show = (isHidden: boolean) => {
    const linked = <LinksHidden.Provider value={isHidden}>{page}</LinksHidden.Provider>;
    if (host) render(<TextContext.Provider value={texts}>{linked}</TextContext.Provider>, host);
  };
  // Without links until it is known that they may be there.
  show(true);
  follow(hideLinks, show);
}

/** Tells a setting's value now and after every change. */
function follow<T>(setting: Setting<T>, tell: (value: T) => void): void {
  const read = () => void setting.get().then(({ value }) => tell(value));
  read();
  watchSettings([setting], read);
}
