/** Stands in for WXT's content-script context. We need nothing of it, because entrypoints/content/index.ts ends itself. */
export const ContentScriptContext = Object;
