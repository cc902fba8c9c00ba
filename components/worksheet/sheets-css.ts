import css from './sheets.css?inline';

const style = new CSSStyleSheet();
style.replaceSync(css);
document.adoptedStyleSheets.push(style);

/** How sheets look, on the page and, as a text, in the page that is saved. That way the package holds it only once. */
export const sheetsCss = css;
