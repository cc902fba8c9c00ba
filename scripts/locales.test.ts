import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseAst, transformWithEsbuild } from 'vite';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, problems, readMessages } from './locales';

const english = readMessages('en');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /^(components|entrypoints|lib)\/.*\.tsx?$/.test(file) && !file.includes('.test.'));
const code = [...files, 'wxt.config.ts'].map((file) => readFileSync(file, 'utf8')).join('\n');

describe('languages', () => {
  it('are these', () => expect(LANGUAGES).toEqual(['de', 'en', 'es', 'fr', 'uk']));

  it.each(LANGUAGES)(
    '%s has every text, no other, with the same placeholders and its own plural forms',
    (language) => expect(problems(language, readMessages(language), english)).toEqual([]),
  );

  it('finds what is wrong', () => {
    const model = { a: { message: '$1 of $2' }, b_one: { message: '$1 x' }, b_other: { message: '$1 xs' } };
    const bad = {
      a: { message: '$1' },
      b_one: { message: 'x' },
      b_other: { message: '' },
      c: { message: 'c' },
    };
    expect(problems('de', bad, model)).toEqual([
      'superfluous: c',
      'placeholders differ or empty: a',
      'placeholders differ or empty: b_other',
    ]);
    expect(problems('uk', bad, model)).toContain('missing: b_few');
  });

  it('have no text that nothing shows', () => {
    const isUsed = (key: string) => {
      const name = key.replace(/_(one|other)$/, '');
      return code.includes(`'${key}'`) || code.includes(`'${name}'`) || code.includes(`__MSG_${key}__`);
    };
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });
});

/** Attributes that people see or hear. */
const SAID = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt', 'label'];
/** An example of an address is the same in every language. */
const SAME_EVERYWHERE = ['news.example'];

interface Node {
  type: string;
  [key: string]: unknown;
}
/** Literal texts that a component would show: children of elements, and attributes that people see or hear. */
function shownTexts(program: Node): string[] {
  const found: string[] = [];
  const isText = (node: Node | undefined) =>
    node?.type === 'Literal' && typeof node.value === 'string' && /\p{L}{2}/u.test(node.value);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value) visit(each);
      return;
    }
    const node = value as Node;
    const callee = node.callee as { name?: string } | undefined;
    if (node.type === 'CallExpression' && /^_?jsxs?$/.test(callee?.name ?? '')) {
      const [, props] = node.arguments as [Node, Node | undefined];
      for (const property of (props?.properties ?? []) as Node[]) {
        const key = property.key as { name?: string; value?: string } | undefined;
        const name = key?.name ?? key?.value ?? '';
        const values = property.value as Node;
        const texts = values?.type === 'ArrayExpression' ? (values.elements as Node[]) : [values];
        if (name === 'children' || SAID.includes(name))
          found.push(...texts.filter(isText).map((text) => String(text.value).trim()));
      }
    }
    visit(Object.values(node));
  };
  visit(program);
  return found.filter((text) => !SAME_EVERYWHERE.includes(text));
}

const shownBy = async (source: string) => {
  const { code } = await transformWithEsbuild(source, 'x.tsx', {
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  return shownTexts(parseAst(code) as unknown as Node);
};

describe('texts in code', () => {
  it.each(files.filter((file) => file.endsWith('.tsx')))('%s shows none', async (file) => {
    expect(await shownBy(readFileSync(file, 'utf8'))).toEqual([]);
  });

  it('would be found', async () => {
    const source = '<main title="Some title"><p class="no">Hello {name} there</p>{t("key")}</main>';
    expect(await shownBy(`export const A = () => ${source};`)).toEqual(['Some title', 'Hello', 'there']);
  });
});
