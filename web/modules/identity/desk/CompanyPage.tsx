import { api, dataOf, type components } from '@anju/api';
import { Button, useWords } from '@anju/ui';
import { FormPanel, Loaded, TextField, useDraft, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { words } from './words';

type Company = components['schemas']['CompanyView'];

/** How the company is called. */
export function CompanyPage() {
  const t = useWords(words);
  const company = useQuery({ queryKey: ['company'], queryFn: () => dataOf(api.GET('/api/company')) });
  return (
    <section className="aj-list" aria-label={t('company')}>
      <h1>{t('company')}</h1>
      <Loaded query={company}>{(loaded) => <CompanyForm company={loaded} />}</Loaded>
    </section>
  );
}

/** The names of the company; also the first step of the first setup. */
export function CompanyForm({ company, onSaved }: { company: Company; onSaved?: () => void }) {
  const t = useWords(words);
  const { draft, field } = useDraft({ name: company.name, shortName: company.shortName });
  const save = useSend(() => api.PUT('/api/company', { body: draft }), ['company', 'session'], onSaved);
  return (
    <FormPanel
      onSubmit={() => save.send()}
      error={save.error}
      acts={
        <Button kind="primary" submit busy={save.busy}>
          {t(onSaved ? 'save.next' : 'save')}
        </Button>
      }
    >
      <TextField {...field('name')} label={t('company.name')} longest={120} />
      <TextField
        {...field('shortName')}
        label={t('company.short')}
        hint={t('company.short.hint')}
        longest={40}
      />
      {!onSaved && (
        <div className="aj-form-row">
          <span className="aj-form-label">{t('company.code')}</span>
          <p className="identity-code">
            {company.code} <span className="aj-second">{t('company.code.hint')}</span>
          </p>
        </div>
      )}
    </FormPanel>
  );
}
