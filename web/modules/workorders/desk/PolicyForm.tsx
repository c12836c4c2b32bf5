import { api, ifMatch } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { ChoiceField, FormPanel, NumberField, Panel, useDraft, useSend } from '@anju/ui/desk';
import { answerDraft, answerSeconds } from './answer-times';
import { AnswerTimesFields } from './AnswerTimesFields';
import { type Cost, wishes } from './costs';
import { FreeHandFields } from './FreeHandFields';
import type { PolicyView } from './DispatchSettingsPage';
import { RehearsalPanel } from './rehearsal/RehearsalPanel';
import { TrialPanel } from './TrialPanel';
import { words } from './dispatch-settings.words';

interface Props {
  project: string;
  policy: PolicyView;
  etag: string | null;
  may: boolean;
}

const interruptible = ['P3', 'P4', 'P5', 'NEVER'] as const;

/** The weights as the server wants them. */
const named = (weights: Required<Cost>) => ({
  travel: weights.TRAVEL,
  load: weights.LOAD,
  lateness: weights.LATENESS,
  strangeness: weights.STRANGENESS,
  share: weights.SHARE,
  team: weights.TEAM,
});
const equal = (one: Cost, other: Cost) => wishes.every((wish) => one[wish] === other[wish]);

/** Presets in plain words, the weights behind them, the limits of the company, and a try-out before it counts. */
export function PolicyForm({ project, policy, etag, may }: Props) {
  const t = useWords(words);
  const { draft, put } = useDraft({
    weights: policy.weights as Required<Cost>,
    mostOpenJobs: policy.mostOpenJobs ?? undefined,
    notAloneAtNight: policy.notAloneAtNight,
    answer: answerDraft(policy.answerSeconds),
    interruptFrom: policy.interruptFrom as string | undefined,
    freeHand: policy.freeHand,
  });
  const save = useSend(
    () =>
      api.PUT('/api/projects/{id}/dispatch-policy', {
        params: { path: { id: project } },
        headers: ifMatch(etag),
        body: {
          weights: named(draft.weights),
          mostOpenJobs: draft.mostOpenJobs,
          notAloneAtNight: draft.notAloneAtNight,
          answerSeconds: answerSeconds(draft.answer),
          interruptFrom: draft.interruptFrom as PolicyView['interruptFrom'],
          freeHand: draft.freeHand,
        },
      }),
    ['dispatch-policy', 'candidates'],
  );
  return (
    <>
      <Panel title={t('policy.counts')}>
        <FormPanel
          onSubmit={() => save.send()}
          error={save.error}
          acts={
            may && (
              <Button kind="primary" submit busy={save.busy}>
                {t('policy.save')}
              </Button>
            )
          }
        >
          <div className="wo-presets" role="radiogroup" aria-label={t('policy.preset')}>
            {policy.presets.map(({ preset, weights }) => (
              <label key={preset} className="wo-preset">
                <input
                  aria-label={t(`preset.${preset}`)}
                  type="radio"
                  name="preset"
                  disabled={!may}
                  checked={equal(draft.weights, weights)}
                  onChange={() => put({ weights: weights as Required<Cost> })}
                />
                <span>
                  <strong>{t(`preset.${preset}`)}</strong>
                  <span className="aj-second">{t(`preset.${preset}.hint`)}</span>
                </span>
              </label>
            ))}
          </div>
          <div className="wo-weights">
            {wishes.map((wish) => (
              <NumberField
                key={wish}
                name={`weights.${wish.toLowerCase()}`}
                label={t(`wish.${wish}`)}
                hint={t(`wish.${wish}.hint`)}
                value={draft.weights[wish]}
                min={0}
                max={1000}
                unit="%"
                onChange={(percent) => put({ weights: { ...draft.weights, [wish]: percent ?? 0 } })}
              />
            ))}
          </div>
          <NumberField
            name="mostOpenJobs"
            label={t('policy.most')}
            hint={t('policy.most.hint')}
            value={draft.mostOpenJobs}
            min={1}
            max={50}
            optional
            onChange={(mostOpenJobs) => put({ mostOpenJobs })}
          />
          <label className="wo-night">
            <input
              type="checkbox"
              disabled={!may}
              checked={draft.notAloneAtNight}
              onChange={(event) => put({ notAloneAtNight: event.target.checked })}
            />
            {t('policy.night')}
          </label>
          <ChoiceField
            name="interruptFrom"
            label={t('policy.interrupt')}
            hint={t('policy.interrupt.hint')}
            value={draft.interruptFrom}
            options={interruptible.map((value) => ({ value, label: t(`interrupt.${value}`) }))}
            onChange={(interruptFrom) => put({ interruptFrom })}
          />
          <FreeHandFields freeHand={draft.freeHand} may={may} onChange={(freeHand) => put({ freeHand })} />
          <AnswerTimesFields answer={draft.answer} onChange={(answer) => put({ answer })} />
        </FormPanel>
      </Panel>
      <TrialPanel project={project} weights={named(draft.weights)} />
      <RehearsalPanel project={project} weights={named(draft.weights)} />
    </>
  );
}
