import './setup.css';
import { Allowed, Button, Dusk, Icon, Skeleton, useWords } from '@anju/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type SetupStep, setupSteps, useSetup } from './setup';
import { SetupStepPart } from './SetupStepPart';
import { setupWords } from './setup.words';

/** Steps that can be left for later. */
const optional: SetupStep[] = ['buildings', 'staff', 'people'];

/** From an empty company to its first request, step by step; what was done already is seen in the registers. */
export function SetupPage() {
  return (
    <Allowed to="ACCOUNT_ADMIN">
      <Setup />
    </Allowed>
  );
}

function Setup() {
  const t = useWords(setupWords);
  const navigate = useNavigate();
  const { project, done, ready } = useSetup();
  const { step: wanted } = useSearch({ strict: false }) as { step?: string };
  if (!ready) {
    return (
      <div className="aj-page">
        <Skeleton />
      </div>
    );
  }
  const open = (step: SetupStep) => step === 'company' || step === 'project' || !!project;
  const step =
    setupSteps.find((one) => one === wanted && open(one)) ??
    setupSteps.find((one) => !done[one]) ??
    'request';
  const go = (to?: SetupStep) =>
    void navigate({
      to: '.',
      search: ((before: object) => ({ ...before, step: to, import: undefined })) as never,
    });
  const passed = (one: SetupStep) => done[one] || (one === 'company' && step !== 'company');
  const next = () => go(setupSteps[setupSteps.indexOf(step) + 1]);
  return (
    <div className="desk-setup">
      <nav aria-label={t('title')}>
        <h1>{t('title')}</h1>
        <p className="aj-second">{t('hint')}</p>
        <ol>
          {setupSteps.map((one, index) => (
            <li key={one}>
              <button
                type="button"
                aria-current={one === step ? 'step' : undefined}
                disabled={!open(one)}
                onClick={() => go(one)}
              >
                <span>{passed(one) ? <Icon name="check" size={16} /> : index + 1}</span>
                {t(`step.${one}`)}
                {passed(one) && <span className="aj-hidden">{t('done')}</span>}
              </button>
            </li>
          ))}
        </ol>
        <Dusk />
      </nav>
      <section aria-label={t(`step.${step}`)}>
        <header>
          <div>
            <h2>{t(`step.${step}`)}</h2>
            <p className="aj-second">{t(`about.${step}`)}</p>
          </div>
          {(done[step] || optional.includes(step)) && (
            <Button kind={done[step] ? 'jade' : 'plain'} onClick={next}>
              {t(done[step] ? 'next' : 'skip')}
            </Button>
          )}
        </header>
        <SetupStepPart key={step} step={step} project={project} done={done} onNext={next} />
      </section>
    </div>
  );
}
