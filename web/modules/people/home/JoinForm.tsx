import { api, type components, dataOf } from '@anju/api';
import { Button, FieldError, useLocale, useWords } from '@anju/ui';
import { type FormEvent, useState } from 'react';
import { JoinField } from './JoinField';
import { type Relation, UnitFields, type Way } from './UnitFields';
import { useSending } from './use-sending';
import { words } from './words';

type Schemas = components['schemas'];

/** What somebody who has just signed up can sign in with. */
export interface Login {
  login: string;
  password: string;
}

interface Props {
  company: string;
  projects: Schemas['ProjectName'][];
  notice: Schemas['NoticeView'];
  onJoined: (bound: boolean, login: Login) => void;
}

/** Signs a resident up: by the code of an invitation, or by asking the desk to check. */
export function JoinForm({ company, projects, notice, onJoined }: Props) {
  const t = useWords(words);
  const [way, setWay] = useState<Way>('code');
  const { busy, error, fields, refuse, send } = useSending();

  function join(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim() || undefined;
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
    const { name, phone, password } = body;
    const needed = { [way === 'code' ? 'code' : 'unit']: body.code ?? body.unit, name, phone, password };
    if (!form.has('consent') && Object.values(needed).every(Boolean)) return refuse(t('privacy.need'));
    const params = { path: { company } };
    void send(needed, async () => {
      const { bound } = await dataOf(api.POST('/api/public/{company}/registrations', { params, body }));
      onJoined(bound, { login: phone, password });
    });
  }

  return (
    <form className="join-form" onSubmit={join} noValidate>
      <UnitFields
        way={way}
        onWay={(next) => {
          setWay(next);
          refuse('');
        }}
        projects={projects}
        errors={fields}
      />
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
