/** The one place that imports the browser's own interface. Everything else in platform/ goes through here. */
export { default as browser } from 'webextension-polyfill';
