import './privacy.css';
import { api, dataOf } from '@anju/api';
import { Allowed, useWords } from '@anju/ui';
import { Loaded } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { PeriodTable } from './PeriodTable';
import { PurgeTable } from './PurgeTable';
import { RecordCheck } from './RecordCheck';
import { words } from './retention.words';

/** How long personal data is kept, what goes next, what went, and whether the record of it is whole (Y-04). */
export function RetentionPage() {
  return (
    <Allowed to="PERSONAL_DATA">
      <Retention />
    </Allowed>
  );
}

const load = async () => {
  const [periods, due] = await Promise.all([
    dataOf(api.GET('/api/retention')),
    dataOf(api.GET('/api/retention/due')),
  ]);
  return { periods, due };
};

function Retention() {
  const t = useWords(words);
  const retention = useQuery({ queryKey: ['retention', 'periods'], queryFn: load });
  return (
    <section className="aj-list" aria-label={t('retention')}>
      <h1>{t('retention')}</h1>
      <p className="aj-second">{t('retention.hint')}</p>
      <Loaded query={retention} lines={7}>
        {({ periods, due }) => <PeriodTable periods={periods} due={due} />}
      </Loaded>
      <PurgeTable />
      <RecordCheck />
    </section>
  );
}
