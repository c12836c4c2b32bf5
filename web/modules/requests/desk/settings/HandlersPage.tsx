import './settings.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, ErrorState, useTimes, useWords } from '@anju/ui';
import { Loaded, OneProject, SidePanel, useSend, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { kinds } from '../types';
import { words as requestWords } from '../words';
import { HandlerForm, type Slot } from './HandlerForm';
import { type HandlerLine, type Handlers, labelOf, useLabels } from './settings';
import { words } from './settings.words';

const answered = kinds.filter((kind) => kind !== 'REPAIR');

/** Who answers for what is no repair, by project. */
export function HandlersPage() {
  const t = useWords(words);
  return (
    <OneProject title={t('handlers')} hint={t('handlers.hint')}>
      {(project) => <OfProject key={project} project={project} />}
    </OneProject>
  );
}

function OfProject({ project }: { project: string }) {
  const t = useWords(words);
  const handlers = useQuery({
    queryKey: ['handlers', project],
    queryFn: () => dataOf(api.GET('/api/projects/{project}/handlers', { params: { path: { project } } })),
  });
  return (
    <section className="aj-list" aria-label={t('handlers')}>
      <h1>{t('handlers')}</h1>
      <p className="aj-second">{t('handlers.hint')}</p>
      <Loaded query={handlers}>{(all) => <HandlerTable project={project} all={all} />}</Loaded>
    </section>
  );
}

function HandlerTable({ project, all }: { project: string; all: Handlers }) {
  const t = useWords(words);
  const name = useWords(requestWords);
  const [slot, setSlot] = useState<Slot>();
  const may = all.can.includes('edit') && all.able.length > 0;
  const forget = useSend(
    ({ kind, post }: HandlerLine) =>
      api.DELETE('/api/projects/{project}/handlers', {
        params: { path: { project }, query: { kind, post } },
      }),
    ['handlers'],
  );
  return (
    <>
      {forget.error && <ErrorState error={forget.error} />}
      {all.able.length === 0 && <p className="aj-second">{t('handlers.able.none')}</p>}
      {answered.map((kind) => {
        const rules = all.handlers.filter((one) => one.kind === kind);
        const rest = rules.find((one) => one.post === '');
        return (
          <section key={kind} className="settings-handlers" aria-label={name(`kind.${kind}`)}>
            <h2>{name(`kind.${kind}`)}</h2>
            <WideTable acts label={name(`kind.${kind}`)}>
              <table>
                <tbody>
                  {rules
                    .filter((one) => one.post !== '')
                    .map((line) => (
                      <HandlerRow
                        key={line.post}
                        line={line}
                        post={line.post}
                        onChange={may ? () => setSlot({ kind, post: line.post, line }) : undefined}
                        onForget={may ? () => forget.send(line) : undefined}
                      />
                    ))}
                  <HandlerRow
                    line={rest}
                    onChange={may ? () => setSlot({ kind, post: '', line: rest }) : undefined}
                    onForget={may && rest ? () => forget.send(rest) : undefined}
                  />
                </tbody>
              </table>
            </WideTable>
            {may && (
              <Button kind="text" icon="plus" onClick={() => setSlot({ kind })}>
                {t('handlers.add')}
              </Button>
            )}
          </section>
        );
      })}
      <SidePanel
        open={!!slot}
        title={slot ? t('handlers.title', { kind: name(`kind.${slot.kind}`) }) : ''}
        onClose={() => setSlot(undefined)}
      >
        {slot && (
          <HandlerForm project={project} slot={slot} able={all.able} onClose={() => setSlot(undefined)} />
        )}
      </SidePanel>
    </>
  );
}

interface RowProps {
  line?: HandlerLine;
  /** Absent: whatever no nearer rule catches. */
  post?: string;
  onChange?: () => void;
  onForget?: () => void;
}

function HandlerRow({ line, post, onChange, onForget }: RowProps) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const posts = useLabels('post');
  return (
    <tr>
      <th scope="row">{post ? labelOf(posts, post) : t('handlers.every')}</th>
      <td>
        {line ? line.name : <span className="aj-second">{t('handlers.nobody')}</span>}
        {line && !line.fit && <small>{t('handlers.unfit')}</small>}
      </td>
      <td>
        {line?.changedBy}
        {line && <small>{shortTime(line.changedAt)}</small>}
      </td>
      <td>
        {onChange && (
          <Button kind="text" onClick={onChange}>
            {t(line ? 'handlers.change' : 'handlers.name')}
          </Button>
        )}
        {onForget && (
          <Button kind="text" onClick={onForget}>
            {t('handlers.forget')}
          </Button>
        )}
      </td>
    </tr>
  );
}
