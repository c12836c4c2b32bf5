import { api, dataOf } from '@anju/api';
import { useWords } from '@anju/ui';
import { TrailPanel } from '@anju/ui/desk';
import { words } from './words';

/** What was done with an account, newest first. */
export function AccountTrail({ id }: { id: string }) {
  const t = useWords(words);
  return (
    <TrailPanel
      queryKey={['accounts', 'trail', id]}
      load={(cursor) =>
        dataOf(api.GET('/api/accounts/{id}/trail', { params: { path: { id }, query: { cursor } } }))
      }
      tell={({ reason }) =>
        reason && (`reason.${reason}` in words ? t(`reason.${reason}` as 'reason.change') : reason)
      }
      say={(verb) => (`verb.${verb}` in words ? t(`verb.${verb}` as 'verb.changed') : verb)}
    />
  );
}
