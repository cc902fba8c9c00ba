import { type ComponentChildren, render } from 'preact';
import { TextContext, type Texts } from '../text';

/**
 * A page of its own, to be saved as a file. It needs nothing but itself, and no script. The browser's own serialiser
 * escapes its texts. It is drawn into a detached element, so components' effects must not rely on being seen.
 */
export function standalonePage(
  children: ComponentChildren,
  { title, css, texts }: { title: string; css: string; texts: Texts },
): string {
  const page = document.implementation.createHTMLDocument(title);
  page.documentElement.lang = texts.language;
  const charset = page.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  page.head.prepend(charset);
  const host = document.createElement('main');
  render(<TextContext.Provider value={texts}>{children}</TextContext.Provider>, host);
  page.body.append(host);
  const write = (node: Node) => new XMLSerializer().serializeToString(node);
  // The style sheet is ours and must not be escaped, because ">" is a part of selectors.
  const head = `${write(page.head).replace('</head>', '')}<style>${css}</style></head>`;
  return `<!doctype html>\n<html lang="${texts.language}">${head}${write(page.body)}</html>\n`;
}
