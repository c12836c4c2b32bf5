import { useWords } from '@anju/ui';
import { deskChannels, kinds, type Kind } from '../types';
import { words } from '../words';
import type { Draft } from './draft';
import { intakeWords } from './intake.words';

interface Props {
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
}

/** What it is and how it came, as words in one line. */
export function IntakeKind({ draft, onChange }: Props) {
  const t = useWords(intakeWords);
  const said = useWords(words);
  const setKind = (kind: Kind) =>
    onChange({
      kind,
      category: draft.category?.kinds.includes(kind) ? draft.category : undefined,
      solved: undefined,
      into: undefined,
    });
  return (
    <span className="rq-sheet-kind">
      <select
        aria-label={t('channel')}
        value={draft.channel}
        onChange={(event) => onChange({ channel: event.target.value as Draft['channel'] })}
      >
        {deskChannels.map((channel) => (
          <option key={channel} value={channel}>
            {t(`title.${channel}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={t('kind')}
        value={draft.kind}
        onChange={(event) => setKind(event.target.value as Kind)}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {said(`kind.${kind}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
