import './keys.css';
import { Fragment, useEffect, useRef } from 'react';
import { useWords } from '../i18n/define';
import { useLook } from '../theme/theme';
import { IconButton } from './Button';
import { KeyCap } from './KeyCap';
import { useKeyList, useKeys } from './keys';
import { words } from './words';

/** What stands on the key itself. */
const capOf = (key: string) => (key === 'Escape' ? 'Esc' : key.length === 1 ? key.toUpperCase() : key);

/** The list of keys of the page, opened by `?` or by its button. */
export function KeyHelp({
  open,
  onClose,
  onOpen,
}: {
  open: boolean;
  onClose: () => void;
  onOpen: () => void;
}) {
  const t = useWords(words);
  const { keys } = useLook();
  const list = useKeyList();
  const dialog = useRef<HTMLDialogElement>(null);
  useKeys([{ key: '?', act: onOpen, label: t('keys.title') }]);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="aj-dialog" aria-labelledby="aj-keys-title" onClose={onClose}>
      <div className="aj-dialog-head">
        <h2 id="aj-keys-title">{t('keys.title')}</h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </div>
      {!keys && <p className="aj-second">{t('keys.off')}</p>}
      <dl className="aj-keys-list">
        {list.map(({ key, label }, index) => (
          <Fragment key={index}>
            <dt>
              <KeyCap>{capOf(key)}</KeyCap>
            </dt>
            <dd>{label}</dd>
          </Fragment>
        ))}
      </dl>
    </dialog>
  );
}
