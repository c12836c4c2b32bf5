import { api, asProblem, type components, dataOf } from '@anju/api';
import { Button, FieldError, Segments, useLocale, useProblemText, useWords } from '@anju/ui';
import { type FormEvent, useState } from 'react';
import { JoinField } from './JoinField';
import { words } from './words';

type Schemas = components['schemas'];
type Relation = NonNullable<Schemas['RegistrationRequest']['relation']>;
const relations: Relation[] = ['OWNER', 'CO_OWNER', 'OCCUPIER', 'LESSEE', 'FAMILY', 'STAFF_OF_LESSEE'];

interface Props {
  company: string;
  projects: Schemas['ProjectName'][];
  notice: Schemas['NoticeView'];
  onJoined: (bound: boolean) => void;
}

/** Signs a resident up: by the code of an invitation, or by asking the desk to check. */
export function JoinForm({ company, projects, notice, onJoined }: Props) {
  const t = useWords(words);
  const problemText = useProblemText();
  const [way, setWay] = useState<'code' | 'ask'>('code');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const [fields, setFields] = useState<Record<string, string>>({});

  async function join(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim() || undefined;
    if (!form.has('consent')) return setError(t('privacy.need'));
    const body: Schemas['RegistrationRequest'] = {
      name: said('name') ?? '',
      phone: said('phone') ?? '',
      email: said('email'),
      password: String(form.get('password') ?? ''),
      consent: notice.version,
      ...(way === 'code'
        ? { code: said('code') ?? '' }
        : { project: said('project'), unit: said('unit'), relation: said('relation') as Relation }),
    };
    setBusy(true);
    try {
      const params = { path: { company } };
      onJoined((await dataOf(api.POST('/api/public/{company}/registrations', { params, body }))).bound);
    } catch (failure) {
      const text = problemText(asProblem(failure));
      setError(text.title);
      setFields(Object.fromEntries(text.fields.map((field) => [field.field, field.text])));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="join-form" onSubmit={(event) => void join(event)} noValidate>
      <Segments
        label={t('join.way')}
        value={way}
        options={(['code', 'ask'] as const).map((value) => ({ value, label: t(`join.way.${value}`) }))}
        onChange={setWay}
      />
      {way === 'code' ? (
        <JoinField name="code" label={t('join.code')} error={fields.code} autoCapitalize="characters" />
      ) : (
        <WhichUnit projects={projects} error={fields.unit} />
      )}
      <JoinField name="name" label={t('join.name')} error={fields.name} autoComplete="name" />
      <JoinField name="phone" label={t('join.phone')} error={fields.phone} type="tel" autoComplete="tel" />
      <JoinField
        name="email"
        label={t('join.email')}
        error={fields.email}
        type="email"
        autoComplete="email"
        optional
      />
      <JoinField
        name="password"
        label={t('join.password')}
        error={fields.password}
        type="password"
        autoComplete="new-password"
      />
      <Consent notice={notice} />
      {error && <FieldError>{error}</FieldError>}
      <Button kind="primary" size="large" submit busy={busy}>
        {t('join.send')}
      </Button>
    </form>
  );
}

function WhichUnit({ projects, error }: { projects: Schemas['ProjectName'][]; error?: string }) {
  const t = useWords(words);
  return (
    <>
      <label className="aj-field">
        {t('join.project')}
        <select className="aj-input" name="project">
          {projects.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <JoinField name="unit" label={`${t('join.unit')} (${t('join.unit.hint')})`} error={error} />
      <label className="aj-field">
        {t('join.relation')}
        <select className="aj-input" name="relation" defaultValue="OCCUPIER">
          {relations.map((relation) => (
            <option key={relation} value={relation}>
              {t(`relation.${relation}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

function Consent({ notice }: { notice: Schemas['NoticeView'] }) {
  const t = useWords(words);
  const locale = useLocale();
  return (
    <div className="aj-panel">
      <details>
        <summary>{t('privacy.read')}</summary>
        <p className="join-notice">{locale === 'en' ? notice.en : notice.zh}</p>
      </details>
      <label className="join-consent">
        <input type="checkbox" name="consent" />
        {t('privacy.agree', { version: notice.version })}
      </label>
    </div>
  );
}
