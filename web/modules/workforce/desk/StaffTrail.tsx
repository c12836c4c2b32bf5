import { api, dataOf } from '@anju/api';
import { useWords } from '@anju/ui';
import { TrailPanel } from '@anju/ui/desk';
import { words } from './words';

/** What was done with somebody's file, newest first. */
export function StaffTrail({ id }: { id: string }) {
  const t = useWords(words);
  return (
    <TrailPanel
      queryKey={['staff', 'trail', id]}
      load={(cursor) =>
        dataOf(api.GET('/api/staff/{id}/trail', { params: { path: { id }, query: { cursor } } }))
      }
      say={(verb) => (`verb.${verb}` in words ? t(`verb.${verb}` as 'verb.hired') : verb)}
      tell={({ reason, from, on }) =>
        reason === 'change'
          ? t('verb.to-change')
          : reason === 'account-disabled'
            ? t('reason.account-disabled')
            : (reason ?? from ?? on)
      }
    />
  );
}
