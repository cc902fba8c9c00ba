import type { MessageKey } from '../text';

export type Part = 'pupil' | 'text' | 'key' | 'accounts';
/** In the order in which they are printed. */
export const PARTS: readonly Part[] = ['pupil', 'text', 'key', 'accounts'];
export const PART_NAMES = {
  pupil: 'worksheetTitle',
  text: 'worksheetText',
  key: 'worksheetKey',
  accounts: 'worksheetAccounts',
} as const satisfies Record<Part, MessageKey>;

/** Where parts of a practice article's worksheet are printed; without any, the pupils' part. */
export const worksheetOf = (article: string, level: string, parts: readonly Part[] = []): string =>
  `/worksheet.html?${new URLSearchParams({ practice: article, level, ...(parts.length > 0 && { parts: parts.join() }) })}`;

/** The parts that an address asks for, if any. */
export const partsIn = (query: URLSearchParams): Part[] => {
  const asked = query.get('parts')?.split(',');
  return PARTS.filter((part) => asked?.includes(part));
};
