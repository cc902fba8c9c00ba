import type { AccountComparison } from '../../lib/model/findings';
import { KindMark } from '../shared/KindMark';
import { useTexts } from '../text';
import { originName, SOURCE_KIND_NAMES } from './formats';
import { SourceFacts } from './SourceFacts';
import type { Told } from './shelf';

interface Props {
  told: Told;
  /** How it compares with the article being read, if there is one and nothing above says so already. */
  kind?: AccountComparison['kind'] | undefined;
  /** It carries the text of another account in the list, and isn't counted again. */
  copy?: boolean;
  /** The language that accounts are written in. */
  language: string;
  /** The list says already that sources were read from their openings only, unless marked otherwise. */
  noted?: boolean;
  /** The list says already that these tell only how things stood before. */
  planned?: boolean;
}

/** How one source reported the point: what it says, whom it names, and where to read it. */
export function AccountItem({
  told: { account, source },
  kind,
  copy = false,
  language,
  noted = false,
  planned = false,
}: Props) {
  const { t } = useTexts();
  const value = account.value?.words;
  const origin = account.origin ? originName(account.origin, t) : null;
  return (
    <li class="account">
      <SourceFacts source={source} mark={kind && <KindMark kind={kind} />} />
      <p class="reading" lang={language} dir="auto">
        {account.account}
      </p>
      {account.quote && (
        <p class="account-quote reading" dir="auto">
          <q lang={language}>{account.quote}</q>
        </p>
      )}
      <p class="small soft account-facts">
        {value && value !== account.quote && (
          <span>
            {t('pointValue')}{' '}
            <bdi class="figures strong" lang={language}>
              {value}
            </bdi>
          </span>
        )}
        {account.otherwise && !planned && (
          <span>{t(account.otherwise === 'before' ? 'mapKindBefore' : 'mapKindOtherwise')}</span>
        )}
        {account.origin?.type === 'own' && <span>{origin}</span>}
        {account.origin && account.origin.type !== 'own' && (
          <span>
            {t('pointSaidBy')} <bdi class="strong">{origin}</bdi>
          </span>
        )}
        {source.kind !== 'news' && <span>{t(SOURCE_KIND_NAMES[source.kind])}</span>}
        {source.outletKind === 'state media' && <span>{t('outletStateMedia')}</span>}
        {source.credit && <span>{t('pointCredit', source.credit)}</span>}
        {copy && <span>{t('pointCopy')}</span>}
        {(source.basis === 'full text' || !noted) && (
          <span>{t(source.basis === 'full text' ? 'pointReadInFull' : 'pointReadOpening')}</span>
        )}
      </p>
    </li>
  );
}
