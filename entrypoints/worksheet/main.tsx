import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { LinksHidden } from '../../components/point/links';
import { standalonePage } from '../../components/shared/standalone';
import { useTexts } from '../../components/text';
import type { Part } from '../../components/worksheet/parts';
import { Sheets } from '../../components/worksheet/Sheets';
import { sheetAsCsv } from '../../components/worksheet/sheet-csv';
import { sheetsCss as css } from '../../components/worksheet/sheets-css';
import { asItComes, WorksheetNotice, WorksheetPage } from '../../components/worksheet/WorksheetPage';
import { longestSheet, makeSheet } from '../../lib/class/worksheet';
import { saveFile, saveTable } from '../../lib/platform/save-file';
import { mount } from '../surfaces/mount';
import { readForSheet, type ToPrint } from './read';

function Page() {
  const asked = new URLSearchParams(location.search);
  const texts = useTexts();
  const hideLinks = useContext(LinksHidden);
  const [read, setRead] = useState<ToPrint>();
  const [choice, setChoice] = useState(asItComes(0, asked));
  useEffect(() => {
    void readForSheet(asked).then((done) => {
      if (done.ok) setChoice(asItComes(done.lesson.length, asked));
      setRead(done);
    });
  }, []);
  const ready = read?.ok ? read : null;
  const title = ready?.article.title ?? '';
  const items = useMemo(
    () => (ready ? makeSheet(ready.analysis, ready.base, { ...choice, title, lesson: ready.lesson }) : []),
    [ready, choice, title],
  );
  if (!read) return null;
  if (!read.ok) return <WorksheetNotice text={read.why} />;
  const most = longestSheet(read.analysis, title);
  if (most === 0) return <WorksheetNotice text="worksheetNone" />;
  const sheets = { article: read.article, items, base: read.base.base };
  const savePage = (parts: readonly Part[]) => {
    const body = (
      <LinksHidden.Provider value={hideLinks}>
        <Sheets {...sheets} parts={parts} saved />
      </LinksHidden.Provider>
    );
    saveFile('worksheet.html', standalonePage(body, { title, css, texts }), 'text/html');
  };
  return (
    <WorksheetPage
      {...sheets}
      choice={{ ...choice, sentences: Math.min(choice.sentences, most) }}
      most={most}
      onChoice={setChoice}
      onPrint={() => print()}
      onSavePage={savePage}
      onSaveCsv={() => saveTable('worksheet.csv', sheetAsCsv(items, texts, { hideLinks }))}
    />
  );
}

mount(<Page />, 'worksheetTitle');
