import './settings.css';
import { useState } from 'react';
import { api, type components, taggedDataOf } from '@anju/api';
import { Button, PrioritySeal, Timeline, useWords } from '@anju/ui';
import { Loaded, Panel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { words as requestWords } from '../words';
import { PriorityCells } from './PriorityCells';
import { PriorityTableForm } from './PriorityTableForm';
import { words } from './settings.words';

type Table = components['schemas']['PriorityTableView'];

/** Which priority a report gets, by whom it hits and how bad it is, and who changed that. */
export function PriorityTablePage() {
  const t = useWords(words);
  const [editing, setEditing] = useState(false);
  const table = useQuery({
    queryKey: ['priority-table'],
    queryFn: () => taggedDataOf(api.GET('/api/priority-table')),
  });
  return (
    <section className="aj-list" aria-label={t('table')}>
      <div className="aj-list-head">
        <h1>{t('table')}</h1>
        {!editing && table.data?.data.can.includes('edit') && (
          <Button icon="edit" onClick={() => setEditing(true)}>
            {t('table.edit')}
          </Button>
        )}
      </div>
      <p className="aj-second">{t('table.hint')}</p>
      <Loaded query={table}>
        {({ data, etag }) =>
          editing ? (
            <PriorityTableForm rules={data.rules} etag={etag} onClose={() => setEditing(false)} />
          ) : (
            <>
              <PriorityCells rules={data.rules}>
                {({ priority }) => <PrioritySeal priority={priority} word />}
              </PriorityCells>
              <Changes changes={data.changes} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

function Changes({ changes }: Pick<Table, 'changes'>) {
  const t = useWords(words);
  const name = useWords(requestWords);
  return (
    <Panel title={t('history')}>
      {changes.length === 0 && <p className="aj-second">{t('history.none')}</p>}
      <Timeline
        entries={changes.map(({ version, at, by, reason, cells }) => ({
          id: String(version),
          at,
          title: by,
          note: [
            ...cells.map((cell) =>
              t('history.cell', {
                where: t('table.cell', {
                  impact: name(`impact.${cell.impact}`),
                  urgency: name(`urgency.${cell.urgency}`),
                }),
                was: cell.was,
                now: cell.priority,
              }),
            ),
            reason,
          ]
            .filter(Boolean)
            .map((line, index) => (
              <span key={index} className="settings-line">
                {line}
              </span>
            )),
        }))}
      />
    </Panel>
  );
}
