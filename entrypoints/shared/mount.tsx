import '../../assets/base.css';
import { type ComponentChild, render } from 'preact';
import { TextContext, type Texts } from '../../components/text';
import { textSize } from '../../lib/platform/settings';
import { browserTexts } from '../../lib/platform/texts';

/** Shows one of our pages: language, title and text size set, texts provided. Every page's main.tsx calls it once. */
export function mount(page: ComponentChild, titleKey: Parameters<Texts['t']>[0]) {
  const texts: Texts = browserTexts();
  const root = document.documentElement;
  root.lang = texts.language;
  document.title = texts.t(titleKey);
  const resize = (size: string) => root.setAttribute('data-text-size', size);
  void textSize.get().then(({ value }) => resize(value));
  textSize.watch(resize);
  const host = document.getElementById('app');
  if (host) render(<TextContext.Provider value={texts}>{page}</TextContext.Provider>, host);
}
