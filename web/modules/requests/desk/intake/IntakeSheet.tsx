import './intake.css';
import { useEffect, useState } from 'react';
import {
  Button,
  Icon,
  IconButton,
  KeyCap,
  useKeys,
  useProject,
  useProjects,
  useSession,
  useWords,
} from '@anju/ui';
import { createPortal } from 'react-dom';
import { type Draft, blank, missing, paysOf } from './draft';
import { Duration } from './Duration';
import { intakeWords } from './intake.words';
import { IntakeAside } from './IntakeAside';
import { IntakeFoot } from './IntakeFoot';
import { IntakeForm } from './IntakeForm';
import { IntakeKind } from './IntakeKind';
import { IntakeDone } from './IntakeDone';
import { isBlank, keepDraft, keptDraft } from './kept-draft';
import { type Registered, useCallers, useRegister } from './use-intake';

/** Taking something in while somebody speaks (D2): beside the queue, which stays readable and live. */
export function IntakeSheet({ usual, onClose }: { usual?: string; onClose: () => void }) {
  const [round, setRound] = useState(0);
  return createPortal(
    <Sheet key={round} usual={usual} onClose={onClose} onNext={() => setRound(round + 1)} />,
    document.body,
  );
}

interface SheetProps {
  /** The project one looked at before, where the desk works for several. */
  usual?: string;
  onClose: () => void;
  onNext: () => void;
}

function Sheet({ usual, onClose, onNext }: SheetProps) {
  const t = useWords(intakeWords);
  const { account } = useSession();
  const { project: here } = useProject();
  const projects = useProjects();
  const [other, setOther] = useState<string>();
  const [draft, setDraft] = useState<Draft>(() => keptDraft(account.id));
  const [registered, setRegistered] = useState<Registered>();
  useEffect(() => keepDraft(account.id, registered ? blank : draft), [account.id, registered, draft]);
  const put = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const callers = useCallers(draft.phone, here?.id ?? other);
  const theirs = callers?.callers[0]?.units[0]?.project;
  const project = here?.id ?? other ?? theirs ?? usual ?? projects[0]?.id;
  const { send, busy, error } = useRegister(project, setRegistered);
  const lacks = project ? missing(draft) : 'project';
  const save = () => {
    if (!lacks && !busy && !registered) send(draft);
  };
  useKeys([{ key: 'Ctrl+Enter', label: t('save'), act: save }]);
  return (
    // The sheet hears Escape from everything inside of it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className="rq-sheet"
      role="dialog"
      aria-label={t('title')}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (registered && event.key.toLowerCase() === 'n') {
          event.preventDefault();
          onNext();
        }
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <header className="rq-sheet-head">
        <span className="rq-sheet-mark">
          <Icon name="phone" />
        </span>
        <h2>{t('title')}</h2>
        {!registered && <IntakeKind draft={draft} onChange={put} />}
        <span className="rq-sheet-end">
          {!registered && !isBlank(draft) && (
            <Button
              kind="text"
              onClick={() => setDraft({ ...blank, kind: draft.kind, channel: draft.channel })}
            >
              {t('clear')}
            </Button>
          )}
          <Duration />
          <KeyCap>Esc</KeyCap>
          <IconButton icon="close" label={t(registered ? 'close.done' : 'close')} onClick={onClose} />
        </span>
      </header>
      {registered ? (
        <IntakeDone
          registered={registered}
          wanted={draft.into !== undefined}
          pays={draft.kind === 'REPAIR' && paysOf(draft)}
          onNext={onNext}
          onClose={onClose}
        />
      ) : (
        <>
          <div className="rq-sheet-body">
            <IntakeForm
              draft={draft}
              onChange={put}
              project={project}
              onProject={here ? undefined : setOther}
              callers={callers}
              error={error}
            />
            <IntakeAside draft={draft} onChange={put} project={project} callers={callers} />
          </div>
          <IntakeFoot
            draft={draft}
            project={project}
            onChange={put}
            lacks={lacks}
            busy={busy}
            onSave={save}
          />
        </>
      )}
    </aside>
  );
}
