import { api, dataOf } from '@anju/api';
import { Allowed, Icon, useWords } from '@anju/ui';
import { Facts, Loaded } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { words } from './channels.words';

/** By which ways news can leave this installation, and which of them nobody set up. */
export function ChannelsPage() {
  return (
    <Allowed to="SETTINGS_WRITE">
      <Channels />
    </Allowed>
  );
}

function Channels() {
  const t = useWords(words);
  const channels = useQuery({ queryKey: ['channels'], queryFn: () => dataOf(api.GET('/api/channels')) });
  return (
    <section className="aj-list" aria-label={t('channels')}>
      <h1>{t('channels')}</h1>
      <p className="aj-second">{t('channels.hint')}</p>
      <Loaded query={channels} lines={3}>
        {(all) => (
          <Facts
            facts={all.map(({ channel, configured }) => ({
              label: t(`channel.${channel}`),
              value: (
                <>
                  <strong className={configured ? 'aj-tone-moss' : 'aj-tone-ink'}>
                    <Icon name={configured ? 'check' : 'minus'} size={16} />{' '}
                    {t(configured ? 'ready' : 'missing')}
                  </strong>{' '}
                  <span className="aj-second">{t(`channel.${channel}.hint`)}</span>
                </>
              ),
            }))}
          />
        )}
      </Loaded>
    </section>
  );
}
