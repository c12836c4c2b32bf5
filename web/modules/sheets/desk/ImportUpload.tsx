import './imports.css';
import { type DragEvent, useRef, useState } from 'react';
import { download, upload } from '@anju/api';
import { Button, ErrorState, Icon, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import type { ImportKind, ImportView } from './imports';
import { words } from './words';

interface Props {
  kind: ImportKind;
  project: string;
  onOpened: (id: string) => void;
}

/** The template and the place to drop the file. */
export function ImportUpload({ kind, project, onOpened }: Props) {
  const t = useWords(words);
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const template = useSend(() => download(`/api/imports/templates/${kind}`, `${kind}-template.xlsx`), []);
  const open = useSend(
    (file: File) => upload<ImportView>(`/api/imports/${kind}?project=${project}`, file),
    [],
    ({ id }) => onOpened(id),
  );
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) open.send(file);
  };
  const error = template.error ?? open.error;
  return (
    <>
      <div
        className="imports-drop"
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Icon name="imported" size={24} />
        <span>{t('drop')}</span>
        <Button kind="primary" busy={open.busy} onClick={() => input.current?.click()}>
          {t('upload')}
        </Button>
        <Button icon="file" busy={template.busy} onClick={() => template.send()}>
          {t('template')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".xlsx"
          aria-label={t('upload')}
          hidden
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) open.send(file);
            event.target.value = '';
          }}
        />
      </div>
      {error && <ErrorState error={error} />}
    </>
  );
}
