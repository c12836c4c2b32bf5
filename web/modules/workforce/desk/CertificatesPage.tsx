import { api, dataOf, type components } from '@anju/api';
import { SubjectLink, useProject, useWords } from '@anju/ui';
import { ListPage, useListQuery } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { CertificateState } from './CertificateState';
import { useLabels } from './staff';
import { words } from './words';

type Certificate = components['schemas']['CertificateView'];
const states: Certificate['state'][] = ['EXPIRED', 'EXPIRING', 'VALID'];

/** Everybody's certificates, what ends first at the top. */
export function CertificatesPage() {
  const t = useWords(words);
  const { project } = useProject();
  const kinds = useLabels('certificate');
  const { query, change } = useListQuery(['expiresOn'], ['certificate', 'state'], '');
  const asked = {
    project: project?.id,
    certificate: query.filters.certificate || undefined,
    state: (query.filters.state || undefined) as Certificate['state'] | undefined,
  };
  const page = useQuery({
    queryKey: ['certificates', asked, query.cursor],
    queryFn: () =>
      dataOf(
        api.GET('/api/certificates', { params: { query: { ...asked, cursor: query.cursor || undefined } } }),
      ),
    placeholderData: keepPreviousData,
  });
  return (
    <ListPage<Certificate>
      title={t('certificates')}
      rowKey={({ id }) => id}
      page={page}
      query={query}
      onQuery={change}
      empty={{ title: t('certificates.empty'), hint: t('certificates.empty.hint') }}
      filters={[
        {
          name: 'state',
          label: t('certificates.state'),
          options: states.map((value) => ({ value, label: t(`certificates.state.${value}`) })),
        },
        { name: 'certificate', label: t('certificates.kind'), options: kinds.options },
      ]}
      columns={[
        {
          key: 'name',
          title: t('name'),
          kind: 'name',
          show: ({ staff, name }) => <SubjectLink to={`/staff/${staff}`} number={name} />,
        },
        { key: 'kind', title: t('certificates.kind'), show: ({ kind }) => kinds.named(kind) },
        { key: 'until', title: t('certificates.until'), show: (one) => <CertificateState one={one} /> },
        { key: 'number', title: t('certificates.number'), show: ({ number }) => number },
        { key: 'issuer', title: t('certificates.issuer'), show: ({ issuer }) => issuer },
        {
          key: 'verified',
          title: t('certificates.verifiedBy'),
          show: ({ verifiedBy }) => verifiedBy ?? t('certificates.unverified'),
        },
      ]}
    />
  );
}
