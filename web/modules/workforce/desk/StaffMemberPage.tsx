import { useState } from 'react';
import { api, dataOf, taggedDataOf } from '@anju/api';
import { Button, ErrorState, MaskedValue, useMay, useProjectName, useWords } from '@anju/ui';
import { DetailPage, Facts, Loaded, Panel, SidePanel, useLook, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { CareerPanel } from './roll/CareerPanel';
import { CertificatesPanel } from './CertificatesPanel';
import { DutiesPanel } from './DutiesPanel';
import { InviteForm, LeaveCompanyForm } from './MemberForms';
import { LevelsPanel } from './LevelsPanel';
import { LeavesPanel } from './LeavesPanel';
import { StaffPanel } from './StaffPanel';
import { type StaffView, useLabels } from './staff';
import { StaffTrail } from './StaffTrail';
import { words } from './words';

interface Tagged {
  data: StaffView;
  etag: string | null;
}

const reveal = (id: string, reason: string) =>
  dataOf(api.POST('/api/staff/{id}/revelation', { params: { path: { id } }, body: { reason } }));

/** One member of staff: skills, ways to reach, duty and leave. */
export function StaffMemberPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  const member = useQuery({
    queryKey: ['staff', 'one', id],
    queryFn: () => taggedDataOf(api.GET('/api/staff/{id}', { params: { path: { id } } })),
  });
  return <Loaded query={member}>{(loaded) => <Member {...loaded} />}</Loaded>;
}

function Member({ data, etag }: Tagged) {
  const t = useWords(words);
  const [editing, setEditing] = useState<StaffView>();
  const [open, setOpen] = useState<'invite' | 'leave'>();
  const { can, leftAt, name } = data;
  const edit = useSend(() => reveal(data.id, 'change'), [], setEditing);
  const close = () => setOpen(undefined);
  return (
    <DetailPage
      over={t('staff')}
      title={name}
      state={leftAt && <strong>{t('left')}</strong>}
      under={<Under data={data} />}
      acts={
        <>
          {can.includes('invite') && (
            <Button kind="jade" onClick={() => setOpen('invite')}>
              {t('account.invite')}
            </Button>
          )}
          {can.includes('change') && (
            <Button icon="edit" busy={edit.busy} onClick={() => edit.send()}>
              {t('edit')}
            </Button>
          )}
          {can.includes('leave') && <Button onClick={() => setOpen('leave')}>{t('leave')}</Button>}
        </>
      }
      aside={
        <>
          <LeavesPanel id={data.id} may={can.includes('plan-duty')} />
          <StaffTrail id={data.id} />
        </>
      }
    >
      {edit.error && <ErrorState error={edit.error} />}
      <Particulars data={data} />
      <CareerPanel id={data.id} may={data.can.includes('change')} />
      <LevelsPanel id={data.id} may={data.can.includes('change')} />
      <CertificatesPanel id={data.id} may={data.can.includes('change')} />
      <DutiesPanel member={data} />
      {editing && <StaffPanel open member={editing} etag={etag} onClose={() => setEditing(undefined)} />}
      <SidePanel open={open === 'invite'} title={`${name} · ${t('account.invite')}`} onClose={close}>
        <InviteForm id={data.id} onClose={close} />
      </SidePanel>
      <SidePanel open={open === 'leave'} title={`${name} · ${t('leave')}`} onClose={close}>
        <LeaveCompanyForm id={data.id} onClose={close} />
      </SidePanel>
    </DetailPage>
  );
}

function Under({ data }: { data: StaffView }) {
  const t = useWords(words);
  const posts = useLabels('post');
  const projectName = useProjectName();
  const may = useMay()('ACCOUNT_ADMIN');
  return (
    <>
      {data.assignments.map(({ project, post }) => (
        <span key={project}>
          {projectName(project)} {posts.named(post)}
        </span>
      ))}
      {data.account && may ? (
        <Link to={`/settings/accounts/${data.account}`}>{t('account.see')}</Link>
      ) : (
        <span>{t(data.account ? 'account.yes' : 'account.no')}</span>
      )}
    </>
  );
}

function Particulars({ data }: { data: StaffView }) {
  const t = useWords(words);
  const skills = useLabels('skill');
  const look = useLook((reason) => reveal(data.id, reason));
  const ways = data.contacts.map((way, index) => ({
    label: t(`way.${way.kind}`),
    value: way.value.includes('*') ? (
      <MaskedValue
        masked={way.value}
        reveal={
          data.can.includes('reveal')
            ? async (why) => (await look(why)).contacts[index]?.value ?? ''
            : undefined
        }
      />
    ) : (
      way.value
    ),
  }));
  return (
    <Panel title={t('facts')}>
      <Facts
        facts={[
          ...(data.skills.length > 0
            ? [{ label: t('skills'), value: data.skills.map(skills.named).join(' · ') }]
            : []),
          ...ways,
          ...(data.number ? [{ label: t('number'), value: data.number }] : []),
          ...(data.email ? [{ label: t('email'), value: data.email }] : []),
          ...(data.joinedOn ? [{ label: t('joined'), value: data.joinedOn }] : []),
        ]}
      />
    </Panel>
  );
}
