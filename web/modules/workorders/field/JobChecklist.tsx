import { useState } from 'react';
import { Icon, PhotoField, useWords } from '@anju/ui';
import { CheckSheet } from './CheckSheet';
import type { CheckLine, Job } from './types';
import { useActs } from './use-acts';
import { words } from './words';

/** What has to be done: a tick with one tap, a measured value, a photo. An answer can be corrected, never erased. */
export function JobChecklist({ job }: { job: Job }) {
  const t = useWords(words);
  const [asked, setAsked] = useState<number>();
  const sheet = job.checklist!;
  const line = sheet.lines.find((one) => one.no === asked);
  return (
    <section className="aj-panel field-panel" id="checklist">
      <div className="field-panel-head">
        <h2>{t('checklist')}</h2>
        <span>
          {sheet.progress.done} / {sheet.progress.total}
        </span>
      </div>
      <ul className="field-checks" aria-label={sheet.name}>
        {sheet.lines.map((one) => (
          <CheckRow key={one.no} job={job} line={one} onAsk={() => setAsked(one.no)} />
        ))}
      </ul>
      {line && <CheckSheet job={job} line={line} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

function CheckRow({ job, line, onAsk }: { job: Job; line: CheckLine; onAsk: () => void }) {
  const t = useWords(words);
  const acts = useActs(job);
  const { item, no, answers } = line;
  const given = answers[0];
  const bad = given?.answer.ok === false || given?.inRange === false;
  const may = job.can.includes('check');
  const state = !given ? 'open' : bad ? 'bad' : 'good';
  const tap = () => (item.kind === 'TICK' && !given ? void acts.answer(no, { ok: true }) : onAsk());
  if (item.kind === 'PHOTO' && !given && may) {
    return (
      <li id={`check-${no}`} className="field-check-photo">
        <CheckText line={line} />
        <PhotoField
          camera
          photos={[]}
          label={t('check.photo')}
          onChange={([photo]) => photo?.blob && void acts.answerByPhoto(no, photo.blob)}
        />
      </li>
    );
  }
  return (
    <li id={`check-${no}`}>
      <button type="button" className="field-check" data-state={state} disabled={!may} onClick={tap}>
        <span className="field-check-box">
          {given ? (
            <Icon name={bad ? 'close' : 'check'} size={20} />
          ) : (
            item.kind === 'VALUE' && <Icon name="edit" size={18} />
          )}
        </span>
        <CheckText line={line} />
        {given && <span className="aj-hidden">{t(`check.${state}`)}</span>}
        {job.pending.has(`check:${no}`) && <Icon name="cloud" size={18} label={t('pending')} />}
        {given?.answer.value !== undefined && (
          <strong>
            {given.answer.value} {item.unit}
          </strong>
        )}
      </button>
      {may && item.kind === 'TICK' && !given && (
        <button type="button" className="field-check-bad" onClick={onAsk}>
          {t('check.no')}
        </button>
      )}
    </li>
  );
}

function CheckText({ line: { item, answers } }: { line: CheckLine }) {
  const t = useWords(words);
  const { min, max, unit = '' } = item;
  const range =
    item.kind === 'VALUE' && (min !== undefined || max !== undefined)
      ? t('check.range', { min: min ?? '', max: max ?? '', unit })
      : undefined;
  const note = answers[0]?.answer.note;
  return (
    <span className="field-check-text">
      {item.text}
      {!item.required && <small>{t('check.optional')}</small>}
      {range && <small>{range}</small>}
      {note && <small className="field-check-note">{note}</small>}
    </span>
  );
}
