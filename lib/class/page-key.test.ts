import { describe, expect, it } from 'vitest';
import { pageKey } from './page-key';

const STORY = 'https://news.example/story.php';
const distinct = (urls: string[]) => new Set(urls.map(pageKey)).size;

describe('what answers of a page are kept under', () => {
  it('is the address where it has no query, and the name of a practice article', () => {
    expect(pageKey(STORY)).toBe(STORY);
    expect(pageKey('https://news.example/')).toBe('https://news.example/');
    expect(pageKey('practice:wire')).toBe('practice:wire');
  });

  it.each([
    '#top',
    '?',
    '?#top',
    '#part?id=1',
    '?utm_source=x&UTM_Medium=y#top',
    '?fbclid=1',
    '?gclid',
    '?at_medium=social&at_campaign=rss',
    '?CMP=share&smid=url-share&ref_src=twsrc&_ga=2.1&mc_cid=7',
  ])('is the same without %s, which tells no article from another', (rest) =>
    expect(pageKey(STORY + rest)).toBe(STORY),
  );

  it('tells articles of one path apart', () => {
    expect(distinct([STORY, `${STORY}?id=1`, `${STORY}?id=2`, `${STORY}?p=1`, `${STORY}?id=1&part=2`])).toBe(
      5,
    );
    expect(distinct([`${STORY}?id=1`, 'https://news.example/other.php?id=1'])).toBe(2);
    // A checksum may give two queries one number; of the numbers of one site it must not.
    expect(distinct(Array.from({ length: 20_000 }, (_, id) => `${STORY}?NewsId=${id}`))).toBe(20_000);
  });

  it('does not mistake for tracking what only begins or ends like it', () => {
    for (const name of ['fbclids', 'xutm_source', 'utm', 'cmpage', 'at', 'articleid', 'ref', 'gas'])
      expect(distinct([`${STORY}?${name}=1`, `${STORY}?${name}=2`]), name).toBe(2);
  });

  it('is one for an article, however its query is ordered and from wherever a reader came', () =>
    expect(
      distinct([
        `${STORY}?id=1&lang=en`,
        `${STORY}?lang=en&id=1`,
        `${STORY}?fbclid=abc&lang=en&&id=1#comments`,
        `${STORY}?id=1&lang=en&utm_source=mail`,
      ]),
    ).toBe(1));

  it('shows nothing of the query', () =>
    expect(pageKey(`${STORY}?id=1&reader=anna@mail.example`)).toMatch(
      /^https:\/\/news\.example\/story\.php#[0-9a-z]{1,7}$/,
    ));
});
