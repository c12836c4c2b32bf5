import './my-turns.css';
import { type ReactNode, useId, useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, clockTime, ErrorState, monthDay, PhoneShell, Segments, Skeleton, useWords } from '@anju/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLabels } from '../desk/staff';
import { words } from '../swap.words';
import { clashWords } from '../swaps';

type Turn = components['schemas']['TurnView'];

/** Asks a colleague to exchange a turn, or somebody to stand it; whoever cannot is there with the reason. */
export function AskSwap({ turn, onClose }: { turn: Turn; onClose: () => void }) {
  const t = useWords(words);
  const skills = useLabels('skill');
  const queries = useQueryClient();
  const [how, setHow] = useState<'SUBSTITUTE' | 'EXCHANGE'>('SUBSTITUTE');
  const [staff, setStaff] = useState<string>();
  const [theirTurn, setTheirTurn] = useState<string>();
  const [said, setSaid] = useState('');
  const wordsId = useId();
  const candidates = useQuery({
    queryKey: ['my-swaps', 'candidates', turn.id],
    queryFn: () => dataOf(api.GET('/api/turns/{id}/candidates', { params: { path: { id: turn.id } } })),
  });
  const ask = useMutation({
    mutationFn: async () =>
      api.POST('/api/my/swaps', {
        body: {
          turn: turn.id,
          staff: staff === 'anybody' ? undefined : staff,
          theirTurn: how === 'EXCHANGE' ? theirTurn : undefined,
          words: said.trim() || undefined,
        },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['my-swaps'] });
      onClose();
    },
  });
  const ready = how === 'EXCHANGE' ? staff && theirTurn : staff;
  const choose = (next: 'SUBSTITUTE' | 'EXCHANGE') => {
    setHow(next);
    setStaff(undefined);
    setTheirTurn(undefined);
  };
  const people = [...(candidates.data ?? [])].sort(
    (one, other) => Number(!!one.clash) - Number(!!other.clash),
  );
  return (
    <PhoneShell
      title={t('ask.title', { day: monthDay(turn.from), shift: turn.shiftName })}
      onBack={onClose}
      thumb={
        <Button
          kind="primary"
          size="large"
          disabled={!ready}
          busy={ask.isPending}
          onClick={() => ask.mutate()}
        >
          {t('ask.send')}
        </Button>
      }
    >
      <p className="aj-second">
        {clockTime(turn.from)}–{clockTime(turn.to)}
      </p>
      {ask.error && <ErrorState error={ask.error} />}
      <Segments
        label={t('ask.how')}
        value={how}
        onChange={choose}
        options={(['SUBSTITUTE', 'EXCHANGE'] as const).map((value) => ({ value, label: t(`ask.${value}`) }))}
      />
      {candidates.isPending && <Skeleton />}
      {candidates.error && <ErrorState error={candidates.error} onRetry={() => void candidates.refetch()} />}
      {candidates.data?.length === 0 && <p className="aj-second">{t('ask.nobody')}</p>}
      {people.length > 0 && (
        <fieldset className="ask-choices">
          <legend>{t('ask.who')}</legend>
          {how === 'SUBSTITUTE' && (
            <Choice name="staff" chosen={staff === 'anybody'} onChoose={() => setStaff('anybody')}>
              <strong>{t('ask.anybody')}</strong>
              <small>{t('ask.anybody.hint')}</small>
            </Choice>
          )}
          {people.map((one) => (
            <Choice
              key={one.staff}
              name="staff"
              chosen={staff === one.staff}
              no={how === 'SUBSTITUTE' && !!one.clash}
              onChoose={() => {
                setStaff(one.staff);
                setTheirTurn(undefined);
              }}
            >
              {one.name}
              {how === 'SUBSTITUTE' && one.clash && <small>{clashWords(t, one, skills.named)}</small>}
            </Choice>
          ))}
        </fieldset>
      )}
      {how === 'EXCHANGE' && staff && (
        <Turns
          key={staff}
          turn={turn.id}
          staff={staff}
          name={people.find((one) => one.staff === staff)?.name ?? ''}
          chosen={theirTurn}
          onChoose={setTheirTurn}
        />
      )}
      <div className="ask-words">
        <label htmlFor={wordsId}>{t('ask.words')}</label>
        <textarea
          id={wordsId}
          className="aj-input"
          rows={2}
          maxLength={200}
          value={said}
          onChange={(event) => setSaid(event.target.value)}
        />
      </div>
    </PhoneShell>
  );
}

interface TurnsProps {
  turn: string;
  staff: string;
  name: string;
  chosen?: string;
  onChoose: (turn: string) => void;
}

function Turns({ turn, staff, name, chosen, onChoose }: TurnsProps) {
  const t = useWords(words);
  const turns = useQuery({
    queryKey: ['my-swaps', 'exchanges', turn, staff],
    queryFn: () =>
      dataOf(api.GET('/api/turns/{id}/exchanges', { params: { path: { id: turn }, query: { staff } } })),
  });
  if (turns.isPending) return <Skeleton lines={3} />;
  if (turns.error) return <ErrorState error={turns.error} onRetry={() => void turns.refetch()} />;
  if (turns.data.length === 0) return <p className="aj-second">{t('ask.turn.none', { name })}</p>;
  return (
    <fieldset className="ask-choices">
      <legend>{t('ask.turn')}</legend>
      {turns.data.map(({ turn: theirs, clash, mine }) => {
        const reason = clash && t(`clash.${clash}`, { skills: '' });
        return (
          <Choice
            key={theirs.id}
            name="turn"
            chosen={chosen === theirs.id}
            no={!!clash}
            onChoose={() => onChoose(theirs.id)}
          >
            {t('swap.turn', { day: monthDay(theirs.from), shift: theirs.shiftName })}
            <small>
              {reason
                ? mine
                  ? t('clash.me', { reason })
                  : reason
                : `${clockTime(theirs.from)}–${clockTime(theirs.to)}`}
            </small>
          </Choice>
        );
      })}
    </fieldset>
  );
}

interface ChoiceProps {
  name: string;
  chosen: boolean;
  no?: boolean;
  onChoose: () => void;
  children: ReactNode;
}

function Choice({ name, chosen, no, onChoose, children }: ChoiceProps) {
  return (
    <label data-no={no || undefined}>
      <input type="radio" name={name} checked={chosen} disabled={no} onChange={onChoose} />
      <span>{children}</span>
    </label>
  );
}
