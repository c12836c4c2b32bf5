import { api, dataOf } from '@anju/api';
import { Timeline, useWords, useActorName } from '@anju/ui';
import { Loaded } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { words } from './words';

/** What was done with an account, newest first. */
export function AccountTrail({ id }: { id: string }) {
  const t = useWords(words);
  const nameOf = useActorName();
  const trail = useQuery({
    queryKey: ['accounts', 'trail', id],
    queryFn: () => dataOf(api.GET('/api/accounts/{id}/trail', { params: { path: { id } } })),
  });
  const said = (verb: string) => (`verb.${verb}` in words ? t(`verb.${verb}` as 'verb.changed') : verb);
  return (
    <Loaded query={trail} lines={4}>
      {({ items }) => (
        <Timeline
          entries={items.map(({ id: entry, at, actor, verb }) => ({
            id: entry,
            at,
            title: said(verb),
            note: nameOf(actor),
          }))}
        />
      )}
    </Loaded>
  );
}
