import { useState } from 'react';
import { Avatar, Button, Icon, useTimes, useWords } from '@anju/ui';
import { Panel, WideTable } from '@anju/ui/desk';
import { Costs } from './Costs';
import type { Cost } from './costs';
import type { Detail, Obstacle } from './types';
import { words as candidates } from './candidates.words';
import { words as chain } from './decline.words';
import { words } from './words';

type Decision = NonNullable<Detail['decisions']>[number];
type Compared = Decision['candidates'][number];

const unable: readonly string[] = [
  'SKILL',
  'LEVEL',
  'CERTIFICATE',
  'CERTIFICATE_EXPIRED',
  'CONTRACTOR_SUSPENDED',
  'CONTRACTOR_OUT_OF_TERM',
];
/** Up to this many seconds are told as such. */
const SHORT = 600;
const far: readonly string[] = [...unable, 'OUT_OF_SCOPE'];

/** Why this person and not the others, for every time somebody was looked for; the last time in more detail. */
export function WhyPanel({ detail }: { detail: Detail }) {
  const decisions = detail.decisions ?? [];
  return [...decisions]
    .sort((one, other) => +new Date(other.at) - +new Date(one.at))
    .map((decision, index) => (
      <Decided key={decision.id} decision={decision} detail={detail} last={index === 0} />
    ));
}

function Decided({ decision, detail, last }: { decision: Decision; detail: Detail; last: boolean }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const told = useWords(chain);
  const { candidates, chosen, outcome, at } = decision;
  const [whole, setWhole] = useState(false);
  const near = ({ staff, obstacles }: Compared) =>
    staff === chosen || (last && !obstacles.some((code) => far.includes(code)));
  const shown = whole ? candidates : candidates.filter(near);
  const hidden = candidates.length - shown.length;
  const name = candidates.find((one) => one.staff === chosen)?.name;
  const within = (from: string, to: string) => {
    const seconds = Math.round((+new Date(to) - +new Date(from)) / 1000);
    return seconds <= SHORT ? told('why.seconds', { n: seconds }) : told('why.by', { time: shortTime(to) });
  };
  const title = name ? t('why.title', { name }) : t('why.nobody');
  return (
    <Panel
      title={title}
      note={[
        t('why.note', { time: shortTime(at), how: t(`outcome.${outcome}`), n: candidates.length }),
        decision.answerBy && within(at, decision.answerBy),
      ]
        .filter(Boolean)
        .join(t('comma'))}
    >
      <WideTable label={title}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('why.person')}</th>
              <th scope="col">{t('why.skill')}</th>
              <th scope="col">{t('why.duty')}</th>
              <th scope="col">{t('why.way')}</th>
              <th scope="col">{t('why.load')}</th>
              <th scope="col">{t('why.cost')}</th>
              <th scope="col">{t('why.result')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.staff}>
                <th scope="row">
                  <span className="wo-who">
                    <Avatar name={one.name} size="small" plain={one.staff !== chosen} />
                    {one.staff === chosen ? <strong>{one.name}</strong> : one.name}
                  </span>
                </th>
                <td>
                  <Yes not={one.obstacles.some((code) => unable.includes(code))} />
                </td>
                <td>
                  <Yes not={one.obstacles.includes('OFF_DUTY') || one.obstacles.includes('ON_LEAVE')} />
                </td>
                <td>{one.floorsAway === undefined ? '' : t('why.floors', { n: one.floorsAway })}</td>
                <td>{t('why.jobs', { n: one.openJobs })}</td>
                <td>
                  <Costs
                    costs={one.costs as Cost | undefined}
                    weights={decision.weights as Cost | undefined}
                  />
                </td>
                <td>
                  <Result one={one} chosen={one.staff === chosen} at={at} detail={detail} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      {hidden > 0 && (
        <Button kind="text" className="wo-more" onClick={() => setWhole(true)}>
          {t(last ? 'why.rest' : 'why.others', { n: hidden })}
        </Button>
      )}
    </Panel>
  );
}

function Yes({ not }: { not: boolean }) {
  return (
    <span className={not ? 'wo-no' : 'wo-yes'}>
      <Icon name={not ? 'close' : 'check'} />
    </span>
  );
}

interface ResultProps {
  one: Compared;
  chosen: boolean;
  /** When it was decided. */
  at: string;
  detail: Detail;
}

function Result({ one, chosen, at, detail }: ResultProps) {
  const t = useWords(words);
  const told = useWords(chain);
  const { shortTime } = useTimes();
  const said = useWords(candidates);
  if (chosen) {
    const answer = detail.offers.findLast((offer) => offer.name === one.name)?.answer;
    return (
      <strong className="wo-chosen">
        {t('why.chosen')}
        {answer && `${t('comma')}${t(`offer.${answer}`)}`}
      </strong>
    );
  }
  const no = detail.offers.findLast(
    ({ staff, answer, answeredAt }) => staff === one.staff && answer === 'DECLINED' && answeredAt! <= at,
  );
  const against = (code: string) => {
    const what = said(`not.${code as Obstacle}`);
    if (!code.startsWith('DECLINED') || !no?.reason) return what;
    const why = told('why.said', { what, why: no.reason });
    const again = code === 'DECLINED_FOR_NOW' && no.againAt;
    return again ? told('why.again', { what: why, time: shortTime(again) }) : why;
  };
  if (one.obstacles.length > 0) return one.obstacles.map(against).join(' \u00b7 ');
  return t(one.busy ? 'why.busy' : 'why.fit', { n: one.rank });
}
