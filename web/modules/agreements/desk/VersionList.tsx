import { api, dataOf } from '@anju/api';
import { Timeline, useActorName, useWords } from '@anju/ui';
import { Loaded, Panel } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { ChangeList } from './ChangeList';
import { words } from './words';
import { VersionLine } from './VersionLine';

/** Every published version of one scope with what it changed, newest first. */
export function VersionList({ project }: { project?: string }) {
  const t = useWords(words);
  const nameOf = useActorName();
  const versions = useQuery({
    queryKey: ['service-terms', 'versions', project],
    queryFn: () =>
      dataOf(api.GET('/api/service-terms/versions', { params: { query: { project, limit: 50 } } })),
  });
  return (
    <Panel title={t('versions')}>
      <Loaded query={versions}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="aj-second">{t('versions.none')}</p>
          ) : (
            <Timeline
              entries={items.map((version) => ({
                id: String(version.number),
                at: version.at ?? '',
                title: <VersionLine version={version} />,
                note: (
                  <>
                    <span className="terms-note">
                      {t('version.by', { who: nameOf(version.author ?? '') })}
                    </span>
                    <span className="terms-note">
                      {t(`running.${version.running}`, { reason: version.reason ?? '' })}
                    </span>
                    <ChangeList changes={version.changes} />
                  </>
                ),
              }))}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}
