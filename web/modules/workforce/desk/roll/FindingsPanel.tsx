import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, Icon, useWords } from '@anju/ui';
import {
  ChoiceField,
  FormActs,
  FormField,
  FormPanel,
  Loaded,
  NumberField,
  SidePanel,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLabels } from '../staff';
import { words } from './words';

type Rule = components['schemas']['PostRule'];

/** Who does not meet what their post asks, each by name with the reasons; and what the posts ask. */
export function FindingsPanel({ project, may }: { project: string; may: boolean }) {
  const t = useWords(words);
  const posts = useLabels('post');
  const [asking, setAsking] = useState(false);
  const findings = useQuery({
    queryKey: ['staff', 'findings', project],
    queryFn: () => dataOf(api.GET('/api/post-findings', { params: { query: { project } } })),
  });
  return (
    <section className="roster-panel" aria-label={t('findings.title')}>
      <Loaded query={findings} lines={1}>
        {(all) =>
          all.length === 0 ? (
            <p className="aj-second">{t('findings.none')}</p>
          ) : (
            <div className="workforce-gaps workforce-gaps-ahead">
              <h2>
                <Icon name="warn" size={16} />
                {t('findings.title')}
              </h2>
              <ul>
                {all.map(({ staff, name, post, reasons }) => (
                  <li key={`${staff} ${post}`}>
                    <Link to={`/staff/${staff}`}>{name}</Link>
                    <span>
                      {t('finding.line', {
                        post: posts.named(post),
                        reasons: reasons.map((reason) => t(`reason.${reason}`)).join(' · '),
                      })}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          )
        }
      </Loaded>
      <Button onClick={() => setAsking(true)}>{t('posts.title')}</Button>
      <SidePanel open={asking} title={t('posts.title')} onClose={() => setAsking(false)}>
        <Rules may={may} />
      </SidePanel>
    </section>
  );
}

function Rules({ may }: { may: boolean }) {
  const t = useWords(words);
  const posts = useLabels('post');
  const kinds = useLabels('certificate');
  const rules = useQuery({
    queryKey: ['staff', 'post-rules'],
    queryFn: () => dataOf(api.GET('/api/post-rules')),
  });
  const said = ({ leastYears, ownEmployee, certificate }: Rule) =>
    [
      leastYears != null && t('posts.years', { n: leastYears }),
      ownEmployee && t('posts.own'),
      certificate && t('posts.certificate', { kind: kinds.named(certificate) }),
    ]
      .filter(Boolean)
      .join(' · ') || t('posts.nothing');
  return (
    <Loaded query={rules} lines={3}>
      {(all) => (
        <div className="roster-panel">
          <ul>
            {all.map((rule) => (
              <li key={rule.post} className="roster-shift">
                <strong>{posts.named(rule.post)}</strong>
                <span>{said(rule)}</span>
              </li>
            ))}
          </ul>
          {may && <RuleForm />}
        </div>
      )}
    </Loaded>
  );
}

function RuleForm() {
  const t = useWords(words);
  const posts = useLabels('post');
  const kinds = useLabels('certificate');
  const { draft, field, put } = useDraft({
    post: undefined as string | undefined,
    leastYears: undefined as number | undefined,
    ownEmployee: false,
    certificate: undefined as string | undefined,
  });
  const save = useSend(
    () => api.PUT('/api/post-rules', { body: { ...draft, post: draft.post ?? '' } }),
    ['staff'],
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      acts={<FormActs say={t('posts.save')} busy={save.busy} disabled={!draft.post} />}
    >
      <h3>{t('posts.edit')}</h3>
      <ChoiceField {...field('post')} label={t('posts.post')} options={posts.options} />
      <NumberField {...field('leastYears')} label={t('posts.leastYears')} min={1} max={40} optional />
      <ChoiceField {...field('certificate')} label={t('posts.holds')} options={kinds.options} optional />
      <FormField name="ownEmployee" label="">
        {(control) => (
          <label className="roster-check">
            <input
              {...control}
              type="checkbox"
              checked={draft.ownEmployee}
              onChange={(event) => put({ ownEmployee: event.target.checked })}
            />{' '}
            {t('posts.own')}
          </label>
        )}
      </FormField>
    </FormPanel>
  );
}
