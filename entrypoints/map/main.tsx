import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { articleInMap } from '../../components/map/article';
import { CoverageMap } from '../../components/map/CoverageMap';
import { ForTeachers } from '../../components/shared/ForTeachers';
import { ForPupils } from '../../components/shared/for-pupils';
import { useTexts } from '../../components/text';
import type { ClaimBase } from '../../lib/model/claim-base';
import { baseById, bundledId } from '../../lib/platform/bases/shown';
import { openPage } from '../../lib/platform/pages';
import { saveTable } from '../../lib/platform/save-file';
import { mount } from '../surfaces/mount';
import { useBases } from './use-bases';
import { useTabArticle } from './use-tab-article';

/** The base that `map.html?base=ID` asks for, otherwise the bundled one. With `&tab=NUMBER`, that tab's article is lit. */
const query = new URLSearchParams(location.search);

function Page() {
  const isForPupils = useContext(ForPupils);
  const { t } = useTexts();
  const bases = useBases();
  const read = useTabArticle(query);
  const [base, setBase] = useState<ClaimBase | undefined>();
  const [wanted, setWanted] = useState(query.get('base') ?? bundledId);
  useEffect(() => {
    // A base that arrives when another one is already wanted is not shown.
    let isWanted = true;
    const load = async () => (await baseById(wanted)) ?? (await baseById(bundledId));
    void load().then((found) => isWanted && setBase(found));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  const article = useMemo(() => (base && read ? articleInMap(base, read) : null), [base, read]);
  if (isForPupils) return <ForTeachers title={t('mapTitle')} />;
  if (!base || isForPupils === undefined) return null;
  const { id } = base.base;
  return (
    <CoverageMap
      key={id}
      base={base}
      bases={bases.filter(({ enabled, info }) => enabled || info.id === id).map(({ info }) => info)}
      off={bases.find(({ enabled, info }) => !enabled && info.id === id)}
      article={article}
      changeBase={setWanted}
      openBases={() => void openPage('/bases.html')}
      save={(csv) => saveTable(`${id}.csv`, csv)}
      print={() => window.print()}
    />
  );
}

mount(<Page />, 'mapTitle');
