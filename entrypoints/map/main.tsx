import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { articleInMap } from '../../components/map/article';
import { CoverageMap } from '../../components/map/CoverageMap';
import { ForTeachers } from '../../components/shared/ForTeachers';
import { ForPupils } from '../../components/shared/for-pupils';
import { useTexts } from '../../components/text';
import type { ClaimBase } from '../../lib/model';
import { listBases } from '../../lib/platform/bases/list';
import { baseById } from '../../lib/platform/bases/shown';
import { saveFile } from '../../lib/platform/save-file';
import { mount } from '../shared/mount';
import { articleOfTab, type TabArticle } from '../shared/tab-article';

/** The base that `map.html?base=ID` asks for, otherwise the bundled one. With `&tab=NUMBER`, that tab's article is lit. */
const BUNDLED = 'alaska-summit';
const query = new URLSearchParams(location.search);

function Page() {
  const isForPupils = useContext(ForPupils);
  const { t } = useTexts();
  const [bases, setBases] = useState<{ id: string; title: string }[]>([]);
  const [read, setRead] = useState<TabArticle | null>(null);
  const [base, setBase] = useState<ClaimBase | undefined>();
  const [wanted, setWanted] = useState(query.get('base') ?? BUNDLED);
  // A tab may be asleep and not answer, so the map doesn't wait for it.
  useEffect(() => void articleOfTab(query).then(setRead), []);
  useEffect(() => {
    // A base that arrives when another one is already wanted is not shown.
    let isWanted = true;
    const load = async () => (await baseById(wanted)) ?? (await baseById(BUNDLED));
    void load().then((found) => isWanted && setBase(found));
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  useEffect(() => {
    void listBases().then(({ bases }) =>
      setBases(bases.filter((each) => each.enabled).map(({ info }) => info)),
    );
  }, []);
  const article = useMemo(() => (base && read ? articleInMap(base, read) : null), [base, read]);
  if (isForPupils) return <ForTeachers title={t('mapTitle')} />;
  if (!base || isForPupils === undefined) return null;
  return (
    <CoverageMap
      key={base.base.id}
      base={base}
      bases={bases}
      article={article}
      changeBase={setWanted}
      save={(csv) => saveFile(`${base.base.id}.csv`, `\uFEFF${csv}`, 'text/csv')}
      print={() => window.print()}
    />
  );
}

mount(<Page />, 'mapTitle');
