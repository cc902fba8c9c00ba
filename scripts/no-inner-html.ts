import type { Plugin } from 'vite';

/** The one place in Preact that makes elements from a text of HTML, and what replaces it. */
const SETTING = '||(t.innerHTML=h.__html)';
const READING = 'h.__html==t.innerHTML';

/**
 * Takes Preact's `dangerouslySetInnerHTML` out of what ships. No component uses it (lib/architecture.test.ts). So
 * nothing in the package can turn a text into elements, and reviewers need not take our word for it. Stops the build if
 * a new Preact has other code there.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'sidelight-no-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js/.test(id)) return undefined;
      if (!code.includes(SETTING) || !code.includes(READING))
        this.error(
          `Preact sets innerHTML in another way now: look at ${id} and mend scripts/no-inner-html.ts`,
        );
      return { code: code.replace(SETTING, '').replace(READING, 'false'), map: null };
    },
  };
}
