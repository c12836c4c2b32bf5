import { api, dataOf } from '@anju/api';
import { useMay, useWords } from '@anju/ui';
import { TrailPanel } from '@anju/ui/desk';
import { words } from './words';

/** Who changed what about a project or a place, for those who may read trails. */
export function EstateTrail({ of, id }: { of: 'projects' | 'places'; id: string }) {
  const t = useWords(words);
  const may = useMay();
  if (!may('TRAIL_READ')) return null;
  return (
    <TrailPanel
      queryKey={[of, 'trail', id]}
      load={(cursor) =>
        dataOf(api.GET(`/api/${of}/{id}/trail`, { params: { path: { id }, query: { cursor } } }))
      }
      say={(verb) => (`verb.${verb}` in words ? t(`verb.${verb}` as 'verb.added') : verb)}
      tell={({ from, to, into, code, lines, plan }, verb) =>
        from !== undefined && from !== to
          ? t('trail.renamed', { from, to: to ?? '' })
          : verb === 'moved'
            ? into
            : lines !== undefined
              ? t('trail.lines', { n: lines })
              : verb === 'generated'
                ? code
                : plan
      }
    />
  );
}
