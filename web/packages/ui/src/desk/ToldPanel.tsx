import './told.css';
import { useState } from 'react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useWords } from '../i18n/define';
import { useTimes } from '../i18n/times';
import { Button } from '../parts/Button';
import { Panel } from './DetailPage';
import { Loaded } from './Loaded';
import { told as words } from './told.words';
import { WideTable } from './WideTable';

interface Props {
  title: string;
  /** How many are to be told, how many have been, and whom no way reaches. */
  telling: { people: number; told: number; unreachable: number };
  /** What the list is kept under; changes when it has to be asked for anew. */
  queryKey: readonly unknown[];
  page: (cursor?: string) => Promise<{ items: Told[]; next?: string }>;
}

interface Told {
  person: string;
  name: string;
  toldAt?: string;
  channels: ('INBOX' | 'SMS' | 'EMAIL')[];
}

/** Who was told one by one, when and by which ways; while it goes on, how far it is. */
export function ToldPanel({ title, telling: { people, told, unreachable }, queryKey, page }: Props) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const [cursor, setCursor] = useState('');
  const list = useQuery({
    queryKey: [...queryKey, cursor, told],
    queryFn: () => page(cursor || undefined),
    placeholderData: keepPreviousData,
  });
  return (
    <Panel title={title}>
      <p role="status">
        {told < people ? t('going', { told, people }) : t('done', { people })}
        {unreachable > 0 && <span className="told-late"> {t('unreachable', { n: unreachable })}</span>}
      </p>
      {told < people && <progress max={people} value={told} aria-label={title} />}
      <Loaded query={list} lines={3}>
        {({ items, next }) => (
          <>
            <WideTable label={title}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('who')}</th>
                    <th scope="col">{t('when')}</th>
                    <th scope="col">{t('ways')}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ person, name, toldAt, channels }) => (
                    <tr key={person}>
                      <th scope="row">{name}</th>
                      <td>{toldAt ? shortTime(toldAt) : t('waiting')}</td>
                      <td>
                        {channels.map((way) => t(`way.${way}`)).join(t('comma')) ||
                          (toldAt && <span className="told-late">{t('noway')}</span>)}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </WideTable>
            <div className="aj-list-foot">
              {cursor && <Button onClick={() => setCursor('')}>{t('first')}</Button>}
              {next && <Button onClick={() => setCursor(next)}>{t('next')}</Button>}
            </div>
          </>
        )}
      </Loaded>
    </Panel>
  );
}
