import './people.css';
import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, ErrorState, useTimes, useWords } from '@anju/ui';
import { Panel, SidePanel, useSend } from '@anju/ui/desk';
import { Link } from '@tanstack/react-router';
import { type Occupancy, type Person, today } from './people';
import { EndRelationForm, InviteForm, RelationForm } from './RelationForms';
import { words } from './words';

/** Which units a person has to do with, as what, since when. */
export function RelationsPanel({ person }: { person: Person }) {
  const t = useWords(words);
  const [adding, setAdding] = useState(false);
  const [done, setDone] = useState(false);
  const may = person.can.includes('relate');
  const represent = useSend(
    () =>
      api.POST('/api/people/{id}/representations', {
        params: { path: { id: person.id } },
        body: { project: person.project, from: today() },
      }),
    ['people'],
    () => setDone(true),
  );
  return (
    <Panel
      title={t('relations')}
      end={
        may && (
          <>
            <Button kind="text" busy={represent.busy} onClick={() => represent.send()}>
              {t('represent')}
            </Button>
            <Button icon="plus" onClick={() => setAdding(true)}>
              {t('relations.add')}
            </Button>
          </>
        )
      }
    >
      {represent.error && <ErrorState error={represent.error} />}
      {done && <p role="status">{t('represent.done')}</p>}
      {person.units.length === 0 && <p className="aj-second">{t('relations.none')}</p>}
      <ul>
        {person.units.map((one) => (
          <RelationLine key={one.id} occupancy={one} may={may} />
        ))}
      </ul>
      <SidePanel open={adding} title={t('relations.add')} onClose={() => setAdding(false)}>
        <RelationForm person={person} onClose={() => setAdding(false)} />
      </SidePanel>
    </Panel>
  );
}

function RelationLine({ occupancy, may }: { occupancy: Occupancy; may: boolean }) {
  const t = useWords(words);
  const [open, setOpen] = useState<'end' | 'invite'>();
  const { unit, unitCode, project, relation, from, to } = occupancy;
  const close = () => setOpen(undefined);
  const past = !!to && to < today();
  return (
    <li className="people-relation" data-past={past || undefined}>
      <Link to="/registers/places" search={{ project, place: unit } as never}>
        <strong>{unitCode}</strong>
      </Link>
      <span>{t(`relation.${relation}`)}</span>
      <span className="aj-second">
        {to ? t('relations.between', { from, to }) : t('relations.since', { from })}
      </span>
      {may && !past && (
        <span className="people-acts">
          <Button kind="text" onClick={() => setOpen('invite')}>
            {t('invite')}
          </Button>
          {!to && (
            <Button kind="text" onClick={() => setOpen('end')}>
              {t('relations.end')}
            </Button>
          )}
        </span>
      )}
      <SidePanel open={open === 'end'} title={`${unitCode} · ${t('relations.end')}`} onClose={close}>
        <EndRelationForm occupancy={occupancy} onClose={close} />
      </SidePanel>
      <SidePanel open={open === 'invite'} title={`${unitCode} · ${t('invite')}`} onClose={close}>
        <InvitePart unit={unit} relation={relation} />
      </SidePanel>
    </li>
  );
}

function InvitePart({ unit, relation }: Pick<Occupancy, 'unit' | 'relation'>) {
  const t = useWords(words);
  const { dateTime } = useTimes();
  const [made, setMade] = useState<{ code: string; until: string }>();
  const issue = useSend(
    (days: number) =>
      dataOf(
        api.POST('/api/units/{unit}/invite-codes', {
          params: { path: { unit } },
          body: { relation, days },
        }),
      ),
    [],
    (issued) => setMade({ code: issued.code, until: issued.expiresAt }),
  );
  if (!made) return <InviteForm error={issue.error} busy={issue.busy} onIssue={issue.send} />;
  return (
    <div className="people-code" role="status">
      <strong>{made.code}</strong>
      <p className="aj-second">{t('invite.until', { time: dateTime(made.until) })}</p>
      <p>{t('invite.hint')}</p>
    </div>
  );
}
