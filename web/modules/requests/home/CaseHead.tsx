import { Icon, ServiceClock, shortNumber, StatusTag, useNow, useTimes, useWords } from '@anju/ui';
import { isLate, isOpen, leadingPromise, sentenceOf, settledPromises, tagOf, tagWord } from './progress';
import { useKnownLine } from './OutageBanner';
import { ReadAloud } from './ReadAloud';
import type { Progress } from './types';
import { words } from './words';

/** The sentence that leads the page, with a name if there is one. */
export function useSentence() {
  const t = useWords(words);
  return (progress: Parameters<typeof sentenceOf>[0] & Pick<Progress, 'technician'>) => {
    const name = progress.technician
      ? t('master', { name: progress.technician, family: familyName(progress.technician) })
      : t('somebody');
    return t(sentenceOf(progress), { name });
  };
}

const twofold = /^(欧阳|司马|上官|诸葛|司徒|东方|皇甫|尉迟|令狐|慕容|夏侯|端木|公孙|南宫)/;

/** What residents call a technician in Chinese: the family name of a Chinese name, the whole of another. */
function familyName(name: string): string {
  const two = twofold.exec(name)?.[0];
  return two ?? (/^\p{Script=Han}/u.test(name) ? ([...name][0] ?? name) : name);
}

/** On top: late before anything else, then the sentence, then the promises. */
export function CaseHead({ progress }: { progress: Progress }) {
  const t = useWords(words);
  const now = useNow();
  const { shortTime, shortEnd } = useTimes();
  const sentence = useSentence()(progress);
  const late = isLate(progress, now);
  const line = useKnownLine();
  const waits = progress.outage && !progress.workState;
  const running = isOpen(progress.state) && !waits ? leadingPromise(progress) : undefined;
  const read = [late && t('case.late'), progress.title, sentence].filter(Boolean).join('\n');
  return (
    <section className="req-head">
      {late && (
        <div className="req-late" role="alert">
          <strong>
            <Icon name="late" size={20} />
            {t('case.late')}
          </strong>
          <p>{t('case.late.hint')}</p>
        </div>
      )}
      <StatusTag code={tagOf(progress)} text={t(tagWord(progress))} />
      <p className="req-sentence">{sentence}</p>
      <p className="aj-second">
        {progress.title}
        {progress.place && ` · ${progress.place}`}
      </p>
      {progress.mergedInto && (
        <p className="aj-second">{t('case.merged', { number: shortNumber(progress.mergedInto) })}</p>
      )}
      {progress.outage && !progress.outage.endedAt && <p className="req-window">{line(progress.outage)}</p>}
      {settledPromises(progress).map((clock) => (
        <ServiceClock key={clock.kind} clock={clock} show="words" />
      ))}
      {running && <ServiceClock clock={running} instant large />}
      {progress.windowFrom && progress.windowTo && isOpen(progress.state) && (
        <p className="req-window">
          <Icon name="calendar" size={20} />
          {t('case.window', { from: shortTime(progress.windowFrom), to: shortEnd(progress.windowTo) })}
        </p>
      )}
      <ReadAloud text={read} />
    </section>
  );
}
