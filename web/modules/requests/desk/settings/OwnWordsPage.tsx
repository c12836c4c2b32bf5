import './settings.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, EmptyState, ErrorState, useWords } from '@anju/ui';
import { Loaded, SidePanel, useSend, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { OwnWordForm, useMeaning } from './OwnWordForm';
import { ownWords, type OwnWord } from './own-words.words';

/** The company's own words that mean something: what a report is about, or danger to life. */
export function OwnWordsPage() {
  const t = useWords(ownWords);
  const [adding, setAdding] = useState(false);
  const own = useQuery({ queryKey: ['own-words'], queryFn: () => dataOf(api.GET('/api/own-words')) });
  const may = own.data?.can.includes('edit') ?? false;
  return (
    <section className="aj-list" aria-label={t('page')}>
      <div className="aj-list-head">
        <h1>{t('page')}</h1>
        {may && (
          <Button kind="primary" icon="plus" onClick={() => setAdding(true)}>
            {t('add')}
          </Button>
        )}
      </div>
      <p className="aj-second">{t('hint')}</p>
      <Loaded query={own} lines={6}>
        {(all) => (
          <>
            <Words kind="CATEGORY" words={all.words} may={may} />
            <Words kind="DANGER" words={all.words} may={may} />
          </>
        )}
      </Loaded>
      <SidePanel open={adding} title={t('add')} onClose={() => setAdding(false)}>
        {adding && <OwnWordForm onClose={() => setAdding(false)} />}
      </SidePanel>
    </section>
  );
}

/** The words of one kind. */
function Words({ kind, words, may }: { kind: OwnWord['kind']; words: OwnWord[]; may: boolean }) {
  const t = useWords(ownWords);
  const meaning = useMeaning();
  const removal = useSend(
    (id: string) => api.DELETE('/api/own-words/{id}', { params: { path: { id } } }),
    ['own-words', 'suggestion', 'reading'],
  );
  const own = words.filter((word) => word.kind === kind);
  return (
    <section className="settings-handlers" aria-label={t(`kind.${kind}`)}>
      <h2>{t(`kind.${kind}`)}</h2>
      <p className="aj-second">{t(`hint.${kind}`)}</p>
      {removal.error && <ErrorState error={removal.error} />}
      {own.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <WideTable label={t(`kind.${kind}`)} acts>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('word')}</th>
                <th scope="col">{t('means')}</th>
                <th scope="col">{t('by')}</th>
                <th scope="col" />
              </tr>
            </thead>
            <tbody>
              {own.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{one.word}</th>
                  <td>{meaning(one.kind, one.means)}</td>
                  <td>{one.changedBy}</td>
                  <td>
                    {may && (
                      <Button
                        kind="text"
                        aria-label={`${t('remove')} ${one.word}`}
                        disabled={removal.busy}
                        onClick={() => removal.send(one.id)}
                      >
                        {t('remove')}
                      </Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  );
}
