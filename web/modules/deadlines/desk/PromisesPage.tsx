import './promises.css';
import { useState } from 'react';
import { api, taggedDataOf } from '@anju/api';
import { Button, PrioritySeal, useWords } from '@anju/ui';
import { Loaded, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { PromisesForm } from './PromisesForm';
import { promiseText, targets, type Terms } from './promises';
import { words } from './words';

/** What the company promises by priority. */
export function PromisesPage() {
  const t = useWords(words);
  const [editing, setEditing] = useState(false);
  const terms = useQuery({
    queryKey: ['priority-terms'],
    queryFn: () => taggedDataOf(api.GET('/api/priority-terms')),
  });
  return (
    <section className="aj-list" aria-label={t('promises')}>
      <div className="aj-list-head">
        <h1>{t('promises')}</h1>
        {!editing && terms.data?.data.can.includes('edit') && (
          <Button icon="edit" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        )}
      </div>
      <p className="aj-second">{t('hint')}</p>
      <Loaded query={terms}>
        {({ data, etag }) =>
          editing ? (
            <PromisesForm terms={data} etag={etag} onClose={() => setEditing(false)} />
          ) : (
            <PromiseTable terms={data} />
          )
        }
      </Loaded>
    </section>
  );
}

function PromiseTable({ terms }: { terms: Terms }) {
  const t = useWords(words);
  const used = targets.filter((target) =>
    terms.priorities.some(({ promises }) => promises.some((one) => one.target === target)),
  );
  return (
    <WideTable label={t('promises')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('priority')}</th>
            {used.map((target) => (
              <th key={target} scope="col">
                {t(`target.${target}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {terms.priorities.map(({ priority, promises }) => (
            <tr key={priority}>
              <th scope="row">
                <PrioritySeal priority={priority} />
              </th>
              {used.map((target) => {
                const one = promises.find((promise) => promise.target === target);
                return (
                  <td key={target}>
                    {one && (
                      <>
                        <strong>{promiseText(one, t)}</strong>
                        <small>{t('warn', { n: one.warnPercent })}</small>
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
