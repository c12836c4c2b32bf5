import '../roster/roster.css';
import '../workforce.css';
import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, EmptyState, ErrorState, useMay, useTimes, useWords } from '@anju/ui';
import { FormActs, FormPanel, Loaded, OneProject, TextField, useSend, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { useLabels } from '../staff';
import { FindingsPanel } from './FindingsPanel';
import { words } from './words';

type View = components['schemas']['StaffListView'];

/** The frozen lists of a project's staff, and who does not meet their post. */
export function RollsPage() {
  const t = useWords(words);
  return (
    <OneProject title={t('rolls')} hint={t('rolls.hint')}>
      {(project) => <Rolls key={project} project={project} />}
    </OneProject>
  );
}

function Rolls({ project }: { project: string }) {
  const t = useWords(words);
  const may = useMay()('STAFF_WRITE');
  const [chosen, setChosen] = useState<string>();
  const rolls = useQuery({
    queryKey: ['staff-lists', project],
    queryFn: () => dataOf(api.GET('/api/staff-lists', { params: { query: { project } } })),
  });
  const freeze = useSend(() => api.POST('/api/staff-lists', { body: { project } }), ['staff-lists']);
  return (
    <section className="aj-list" aria-label={t('rolls')}>
      <div className="aj-list-head">
        <h1>{t('rolls')}</h1>
        {may && (
          <Button kind="primary" busy={freeze.busy} onClick={() => freeze.send()}>
            {t('rolls.freeze')}
          </Button>
        )}
      </div>
      <p className="aj-second">{t('rolls.hint')}</p>
      {freeze.error != null && <ErrorState error={freeze.error} />}
      <FindingsPanel project={project} may={may} />
      <Loaded query={rolls} lines={3}>
        {(all) => {
          const open = all.find(({ id }) => id === chosen) ?? all[0];
          if (!open) return <EmptyState title={t('rolls.none')} />;
          return (
            <>
              <div className="plan-wishes">
                {all.map(({ id, quarter }) => (
                  <Button
                    key={id}
                    kind={id === open.id ? 'jade' : 'plain'}
                    aria-pressed={id === open.id}
                    onClick={() => setChosen(id)}
                  >
                    {quarter}
                  </Button>
                ))}
              </div>
              <Roll key={open.id} id={open.id} may={may} />
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function Roll({ id, may }: { id: string; may: boolean }) {
  const roll = useQuery({
    queryKey: ['staff-lists', 'one', id],
    queryFn: () => dataOf(api.GET('/api/staff-lists/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={roll}>{(view) => <Frozen view={view} may={may} />}</Loaded>;
}

function Frozen({ view, may }: { view: View; may: boolean }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const { list, changes } = view;
  return (
    <div className="roster-result">
      <div className="aj-list-head">
        <h2>{list.quarter}</h2>
        <a className="aj-button" href={`/api/staff-lists/${list.id}/export.xlsx`} download>
          {t('rolls.export')}
        </a>
      </div>
      <p className="aj-second">
        {t('roll.frozen', { by: list.frozenBy, time: shortTime(list.frozenAt) })} ·{' '}
        {list.submittedAt
          ? t('roll.submitted', { to: list.submittedTo ?? '', time: shortTime(list.submittedAt) })
          : t('roll.notSubmitted')}
      </p>
      {may && !list.submittedAt && <Submission id={list.id} />}
      <section aria-label={t('roll.changes')}>
        <h3>{t('roll.changes')}</h3>
        {changes.length === 0 && <p className="aj-second">{t('roll.same')}</p>}
        <ul>
          {changes.map(({ kind, name, fields }) => (
            <li key={`${kind} ${name}`}>
              {t(`change.${kind}`, {
                name,
                fields: fields.map((field) => t(`field.${field}` as 'field.name')).join(' '),
              })}
            </li>
          ))}
        </ul>
      </section>
      <Lines view={view} />
    </div>
  );
}

function Lines({ view }: { view: View }) {
  const t = useWords(words);
  const posts = useLabels('post');
  const kinds = useLabels('certificate');
  return (
    <WideTable label={view.list.quarter}>
      <table>
        <thead>
          <tr>
            {(['name', 'number', 'post', 'team', 'joined', 'employment', 'certificates'] as const).map(
              (one) => (
                <th key={one} scope="col">
                  {t(`line.${one}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {view.lines.map((line) => (
            <tr key={line.staff}>
              <th scope="row">{line.name}</th>
              <td>{line.number}</td>
              <td>{posts.named(line.post)}</td>
              <td>{line.team}</td>
              <td>{line.joinedOn}</td>
              <td>{line.employment && t(`employment.${line.employment}` as 'employment.OWN')}</td>
              <td>
                {line.certificates
                  .map(({ kind, until }) => [kinds.named(kind), until].filter(Boolean).join(' '))
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function Submission({ id }: { id: string }) {
  const t = useWords(words);
  const [to, setTo] = useState('');
  const submit = useSend(
    () => api.POST('/api/staff-lists/{id}/submission', { params: { path: { id } }, body: { to } }),
    ['staff-lists'],
  );
  return (
    <FormPanel
      onSubmit={() => submit.send()}
      error={submit.error}
      acts={<FormActs say={t('roll.submit')} busy={submit.busy} disabled={!to.trim()} />}
    >
      <TextField name="to" label={t('roll.to')} value={to} onChange={setTo} longest={100} />
    </FormPanel>
  );
}
