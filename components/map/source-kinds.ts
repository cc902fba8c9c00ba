import type { SourceKind } from '../../lib/model';
import type { MessageKey } from '../text';

export const SOURCE_KIND_NAMES: Record<SourceKind, MessageKey> = {
  news: 'mapSourceNews',
  analysis: 'mapSourceAnalysis',
  opinion: 'mapSourceOpinion',
  live: 'mapSourceLive',
  wire: 'mapSourceWire',
};
