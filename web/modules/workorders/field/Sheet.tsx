import './sheet.css';
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { IconButton, useWords } from '@anju/ui';
import { words } from './words';

interface Props {
  title: string;
  onClose: () => void;
  /** The acts at the thumb. */
  foot?: ReactNode;
  /** What the submitting button does. */
  onSubmit?: () => void;
  children: ReactNode;
}

/**
 * A sheet from below: the browser's own dialog, so that focus stays in it and Escape closes it. It begins at the
 * field marked `data-first`, where there is one thing to type.
 */
export function Sheet({ title, onClose, foot, onSubmit, children }: Props) {
  const t = useWords(words);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => element?.close();
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <dialog ref={dialog} className="field-sheet" aria-labelledby={id} onCancel={onClose}>
      <form onSubmit={submit} noValidate>
        <header>
          <h2 id={id}>{title}</h2>
          <IconButton icon="close" size={24} label={t('sheet.close')} onClick={onClose} />
        </header>
        <div className="field-sheet-body">{children}</div>
        {foot && <footer>{foot}</footer>}
      </form>
    </dialog>
  );
}
