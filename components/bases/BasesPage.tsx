import { useRef, useState } from 'preact/hooks';
import { useTexts } from '../text';
import { BaseItem } from './BaseItem';
import './bases.css';
import { conflictsOf } from './conflicts';
import { ImportBox } from './ImportBox';
import { ImportOutcome } from './ImportOutcome';
import { type StartCheck, useImport } from './use-import';
import type { BaseView } from './view';

export interface BasesPageProps {
  bases: BaseView[];
  /** Says why, if the browser keeps no store for us. */
  failure: string | null;
  /** Says why the last change did not work. */
  undone: string | null;
  /** False if a school wants no bases added. */
  canImport: boolean;
  startCheck: StartCheck;
  onStored: () => void;
  onEnable: (id: string, on: boolean) => void;
  /** Whether it worked. */
  onRemove: (id: string) => Promise<boolean>;
  onExport: (id: string) => void;
  onSaveText: (name: string, text: string) => void;
}

/** All claim bases, and the way in for new ones. Files may be dropped anywhere on the page. */
export function BasesPage(props: BasesPageProps) {
  const { t } = useTexts();
  const { state, take, accept, dismiss } = useImport(props.startCheck, props.bases, props.onStored);
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState('');
  const inUse = props.bases.filter(({ enabled }) => enabled);
  const choose = () => input.current?.click();
  const begin = (files: File[]) => {
    setRemoved('');
    take(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (props.canImport) begin([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    <main class="bases" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <h1 ref={heading} tabIndex={-1}>
        {t('basesTitle')}
      </h1>
      <p class="reading">{t('basesIntro')}</p>
      <p class="bases-removed" role="status">
        {removed && t('basesRemoved', removed)}
      </p>
      {props.failure !== null && (
        <p class="bases-notice" role="alert">
          {t('basesNoStore', props.failure)}
        </p>
      )}
      {props.undone !== null && (
        <p class="bases-notice" role="alert">
          {t('notDone', props.undone)}
        </p>
      )}
      <ul class="bases-list">
        {props.bases.map((base) => (
          <BaseItem
            key={base.info.id}
            base={base}
            sharing={base.enabled ? conflictsOf(base.info, inUse).sharing : []}
            onEnable={(on) => props.onEnable(base.info.id, on)}
            onUpdate={props.canImport ? choose : undefined}
            onExport={() => props.onExport(base.info.id)}
            onRemove={async () => {
              setRemoved('');
              if (!(await props.onRemove(base.info.id))) return;
              setRemoved(base.info.title);
              // It may tell of the same base that it was added.
              if (state.at === 'added') dismiss();
              // The button that had the focus disappears with the base.
              heading.current?.focus();
            }}
          />
        ))}
      </ul>
      {props.canImport && <ImportBox input={input} onChoose={choose} onFiles={begin} />}
      <ImportOutcome
        state={state}
        listed={props.bases.length}
        onAccept={accept}
        onDismiss={() => {
          dismiss();
          // The button that had the focus disappears with the outcome.
          heading.current?.focus();
        }}
        onSaveText={props.onSaveText}
      />
    </main>
  );
}
