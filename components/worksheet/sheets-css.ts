import css from './sheets.css?inline';

const style = new CSSStyleSheet();
style.replaceSync(css);
document.adoptedStyleSheets.push(style);

/** How sheets look, here and, as a text, in the page that is saved: so it lies in the package once. */
export const sheetsCss = css;
