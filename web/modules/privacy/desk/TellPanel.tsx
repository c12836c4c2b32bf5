import { useState } from 'react';
import { api, dataOf, ifMatch } from '@anju/api';
import { ErrorState, Segments, useWords } from '@anju/ui';
import { FormActs, FormField, FormPanel, Loaded, PlacePicker, useSend } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type Incident, type Telling, texts } from './incidents';
import { words } from './incidents.words';
import { PeoplePicker } from './PeoplePicker';

interface Props {
  incident: Incident;
  etag: string | null;
  onClose: () => void;
}

const scopes = ['people', 'place', 'project'] as const;

/** Who shall be told, and what they will read; told is only what was shown, and everybody once. */
export function TellPanel({ incident: { id, project }, etag, onClose }: Props) {
  const t = useWords(words);
  const [scope, setScope] = useState<(typeof scopes)[number]>('people');
  const [place, setPlace] = useState<string>();
  const [people, setPeople] = useState<string[]>([]);
  const whom = scope === 'project' ? {} : scope === 'place' ? { place } : { people };
  const chosen = scope === 'project' || (scope === 'place' ? place !== undefined : people.length > 0);
  const preview = useQuery({
    queryKey: ['incidents', 'telling', id, whom],
    queryFn: () =>
      dataOf(api.GET('/api/data-incidents/{id}/telling', { params: { path: { id }, query: whom } })),
    enabled: chosen,
    placeholderData: keepPreviousData,
  });
  const shown = chosen && !preview.isPlaceholderData ? preview.data : undefined;
  const send = useSend(
    () =>
      dataOf(
        api.POST('/api/data-incidents/{id}/telling', {
          params: { path: { id } },
          headers: ifMatch(etag),
          body: { ...whom, count: shown?.people ?? 0, how: t('tell.how') },
        }),
      ),
    ['incidents'],
    onClose,
  );
  const ready = shown && shown.people > 0 && shown.missing.length === 0;
  return (
    <FormPanel
      onSubmit={() => send.send()}
      error={send.error}
      labels="above"
      acts={
        <FormActs
          say={ready ? t('tell.n', { n: shown.people }) : t('tell')}
          busy={send.busy}
          disabled={!ready}
          onCancel={onClose}
        />
      }
    >
      <Segments
        label={t('tell.whom')}
        value={scope}
        onChange={setScope}
        options={scopes.map((value) => ({ value, label: t(`tell.whom.${value}`) }))}
      />
      {scope === 'place' && (
        <FormField name="place" label={t('tell.place')} hint={t('tell.place.hint')}>
          {({ id: field }) => (
            <PlacePicker
              id={field}
              project={project}
              label={t('tell.place')}
              value={place}
              onChange={setPlace}
            />
          )}
        </FormField>
      )}
      {scope === 'people' && (
        <FormField name="people" label={t('tell.people')} hint={t('tell.people.hint')}>
          {({ id: field }) => (
            <PeoplePicker
              id={field}
              project={project}
              label={t('tell.people')}
              value={people}
              onChange={setPeople}
            />
          )}
        </FormField>
      )}
      {scope === 'project' && <p className="aj-second">{t('tell.project.hint')}</p>}
      {chosen && (preview.error ? <ErrorState error={preview.error} /> : <Shown query={preview} />)}
    </FormPanel>
  );
}

function Shown({ query }: { query: Parameters<typeof Loaded<Telling>>[0]['query'] }) {
  const t = useWords(words);
  return (
    <Loaded query={query} lines={4}>
      {({ people, already, inbox, sms, email, unreachable, names, words: read, missing }) => (
        <section className="privacy-telling" aria-live="polite">
          {names.length === 0 ? (
            <p>{t('tell.none')}</p>
          ) : (
            <p>
              <strong>{t('tell.n.people', { n: people })}</strong> {t('tell.ways', { inbox, sms, email })}
            </p>
          )}
          {already > 0 && <p className="aj-second">{t('tell.already', { n: already })}</p>}
          {unreachable > 0 && <p className="privacy-late">{t('tell.unreachable', { n: unreachable })}</p>}
          <p className="aj-second">
            {names.join(t('tell.comma'))}
            {people + already > names.length && t('tell.more', { n: people + already })}
          </p>
          {missing.length > 0 && (
            <p className="privacy-late">
              {t('tell.missing', {
                what: missing.map((name) => t(name as (typeof texts)[number])).join(t('tell.comma')),
              })}
            </p>
          )}
          {names.length > 0 && (
            <>
              <h3>{t('tell.letter')}</h3>
              <blockquote className="privacy-words">
                <strong>{read.title}</strong>
                {'\n'}
                {read.body}
              </blockquote>
              <h3>{t('tell.sms')}</h3>
              <blockquote className="privacy-words">{read.sms}</blockquote>
            </>
          )}
        </section>
      )}
    </Loaded>
  );
}
