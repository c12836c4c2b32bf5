import { useRef, useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, useKeys, useWords } from '@anju/ui';
import { TextField } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import type { RequestView } from '../types';
import { words } from '../words';
import { PhraseList } from './PhraseList';
import { withPhrase } from './phrase';

interface Props {
  request: RequestView;
  text: string;
  onText: (text: string) => void;
  longest: number;
  /** Begins with the list of text modules open. */
  phrases?: boolean;
}

/** Words to the reporter, with the company's text modules at hand. */
export function PhrasedField({ request, text, onText, longest, phrases = false }: Props) {
  const t = useWords(words);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(phrases);
  const { kind, category } = request.request;
  const { data } = useQuery({
    queryKey: ['phrases', kind, category],
    queryFn: () => dataOf(api.GET('/api/phrases', { params: { query: { kind, category } } })),
    staleTime: 300_000,
  });
  useKeys([{ key: 'Ctrl+/', label: t('phrase'), act: () => setOpen(!open) }]);
  const field = () => box.current?.querySelector('textarea');
  const back = () => {
    setOpen(false);
    field()?.focus();
  };
  const put = (phrase: string) => {
    const area = field();
    const { text: whole, caret } = withPhrase(text, phrase, area?.selectionStart, area?.selectionEnd);
    onText(whole.slice(0, longest));
    back();
    requestAnimationFrame(() => area?.setSelectionRange(caret, caret));
  };
  return (
    <div ref={box} className="rq-phrased">
      <TextField
        name="text"
        label={t('form.text')}
        value={text}
        onChange={onText}
        lines={3}
        longest={longest}
      />
      <Button
        kind="text"
        hint="Ctrl /"
        aria-haspopup="listbox"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('phrase.insert')}
      </Button>
      {open && data && <PhraseList phrases={data} onPick={put} onClose={back} />}
    </div>
  );
}
