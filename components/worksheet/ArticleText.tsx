import type { SheetItem } from '../../lib/class/worksheet';

interface Props {
  /** The blocks. The first is the headline, which stands above already. */
  text: readonly string[];
  items: readonly SheetItem[];
  language: string;
}

/** The article to read on paper. The sentences of the worksheet are underlined and numbered. */
export function ArticleText({ text, items, language }: Props) {
  return (
    <div class="sheet-article" lang={language} dir="auto">
      {text.map((paragraph, block) => block > 0 && <p key={block}>{numbered(paragraph, block, items)}</p>)}
    </div>
  );
}

function numbered(paragraph: string, block: number, items: readonly SheetItem[]) {
  const parts = [];
  let at = 0;
  // Items are in reading order.
  for (const { number, place } of items) {
    if (place.block !== block || place.start < at) continue;
    parts.push(paragraph.slice(at, place.start));
    parts.push(
      <span key={number} class="sheet-marked">
        <strong>{number}</strong> {paragraph.slice(place.start, place.end)}
      </span>,
    );
    at = place.end;
  }
  parts.push(paragraph.slice(at));
  return parts;
}
