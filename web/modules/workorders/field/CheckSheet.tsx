import { useState } from 'react';
import { Button, PhotoField, useTimes, useWords } from '@anju/ui';
import { Choices } from './Choices';
import { quantityOf } from './money';
import { Sheet } from './Sheet';
import { TextField } from './TextField';
import type { Answer, CheckLine, Job } from './types';
import { useActs } from './use-acts';
import { words } from './words';

interface Props {
  job: Job;
  line: CheckLine;
  onClose: () => void;
}

/** Asks for one answer, or for a better one: the earlier answers stay readable. */
export function CheckSheet({ job, line, onClose }: Props) {
  const t = useWords(words);
  const acts = useActs(job);
  const { item, no, answers } = line;
  const [ok, setOk] = useState<'yes' | 'no'>(answers.length ? 'yes' : 'no');
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const value = typed.startsWith('-') ? negative(quantityOf(typed.slice(1))) : quantityOf(typed);
  const outside = value !== null && (value < (item.min ?? -Infinity) || value > (item.max ?? Infinity));
  const noteMissing = item.kind === 'TICK' && ok === 'no' && !note.trim();
  const give = (answer: Answer) => {
    void acts.answer(no, { ...answer, note: note.trim() || undefined });
    onClose();
  };
  const submit = () => {
    setAsked(true);
    if (item.kind === 'TICK' && !noteMissing) give({ ok: ok === 'yes' });
    if (item.kind === 'VALUE' && value !== null) give({ value });
  };
  const foot = item.kind !== 'PHOTO' && (
    <Button kind="primary" size="large" submit>
      {t('check.save')}
    </Button>
  );
  return (
    <Sheet title={item.text} onClose={onClose} onSubmit={submit} foot={foot}>
      {item.kind === 'TICK' && (
        <Choices
          label={t('check.ask')}
          name="ok"
          value={ok}
          onChange={setOk}
          options={[
            { value: 'yes', label: t('check.yes') },
            { value: 'no', label: t('check.no') },
          ]}
        />
      )}
      {item.kind === 'VALUE' && (
        <TextField
          label={t('check.value', { unit: item.unit ?? '' })}
          inputMode="decimal"
          data-first
          value={typed}
          onChange={setTyped}
          error={asked && value === null && t('check.value.needed')}
          hint={
            outside
              ? t('check.outside')
              : t('check.range', { min: item.min ?? '', max: item.max ?? '', unit: item.unit ?? '' })
          }
        />
      )}
      {item.kind === 'PHOTO' ? (
        <PhotoField
          camera
          photos={[]}
          label={t('check.photo')}
          onChange={([photo]) => {
            if (photo?.blob) void acts.answerByPhoto(no, photo.blob);
            onClose();
          }}
        />
      ) : (
        <TextField
          label={t(item.kind === 'TICK' && ok === 'no' ? 'check.why' : 'check.note')}
          value={note}
          onChange={setNote}
          rows={2}
          maxLength={500}
          error={asked && noteMissing && t('check.why.needed')}
        />
      )}
      <Earlier line={line} />
    </Sheet>
  );
}

const negative = (value: number | null) => (value === null ? null : -value);

function Earlier({ line }: { line: CheckLine }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  if (!line.answers.length) return null;
  const said = ({ ok, value, photo, note }: Answer) =>
    [
      ok !== undefined && t(ok ? 'check.yes' : 'check.no'),
      value !== undefined && `${value} ${line.item.unit ?? ''}`,
      photo && t('photos'),
      note,
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <ul className="field-earlier" aria-label={t('check.earlier')}>
      {line.answers.map((given) => (
        <li key={given.at}>
          {shortTime(given.at)} {given.by} {said(given.answer)}
        </li>
      ))}
    </ul>
  );
}
