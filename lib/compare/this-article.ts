import type { ClaimBase, PageFacts } from '../model';
import type { ThisArticle } from './compare';

/** Recognises the page as one of the base's own sources by its address, and its outlet by the host. */
export function thisArticle(_page: PageFacts, _base: ClaimBase): ThisArticle {
  return { source: null, outlet: null };
}
