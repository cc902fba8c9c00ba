/** Stands in for WXT's content-script context, of which we need nothing: entrypoints/content.ts ends itself. */
export const ContentScriptContext = Object;
