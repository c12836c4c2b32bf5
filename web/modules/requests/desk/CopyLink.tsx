import { useState } from 'react';
import { IconButton, useWords } from '@anju/ui';
import { words } from './words';

/** Puts the address of a page into the clipboard. */
export function CopyLink({ path }: { path: string }) {
  const t = useWords(words);
  const [copied, setCopied] = useState(false);
  const copy = () =>
    void navigator.clipboard
      ?.writeText(new URL(path, window.location.origin).href)
      .then(() => setCopied(true));
  return (
    <>
      <IconButton icon="link" label={t(copied ? 'detail.copied' : 'detail.link')} onClick={copy} />
      <span className="aj-hidden" role="status">
        {copied ? t('detail.copied') : ''}
      </span>
    </>
  );
}
