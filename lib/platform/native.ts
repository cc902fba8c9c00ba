/** The browser's own interface, for content scripts: see scripts/lean-content-script.ts. */
const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };
export default browser ?? chrome;
