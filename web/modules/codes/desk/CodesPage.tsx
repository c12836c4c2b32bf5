import './codes.css';
import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, ErrorState, useMay, useWords } from '@anju/ui';
import { Loaded, SidePanel, useListQuery, useSend, WideTable } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { LabelForm } from './LabelForm';
import { words } from './words';

type Label = components['schemas']['Label'];

/** The lists people choose from, one at a time. */
export function CodesPage() {
  const t = useWords(words);
  const { query, change } = useListQuery([], ['list'], '');
  const lists = useQuery({ queryKey: ['code-lists'], queryFn: () => dataOf(api.GET('/api/code-lists')) });
  const name = (list: string) => (`list.${list}` in words ? t(`list.${list}` as 'list.skill') : list);
  return (
    <section className="aj-list" aria-label={t('codes')}>
      <h1>{t('codes')}</h1>
      <p className="aj-second">{t('hint')}</p>
      <Loaded query={lists}>
        {(all) => {
          const list = all.find((one) => one === query.filters.list) ?? all[0];
          return (
            <>
              <label className="aj-query aj-query-filter codes-choose">
                {t('list')}
                <select
                  className="aj-input"
                  value={list}
                  onChange={(event) => change({ list: event.target.value })}
                >
                  {all.map((one) => (
                    <option key={one} value={one}>
                      {name(one)}
                    </option>
                  ))}
                </select>
              </label>
              {list && <Labels key={list} list={list} />}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}

function Labels({ list }: { list: string }) {
  const t = useWords(words);
  const may = useMay()('SETTINGS_WRITE');
  const [editing, setEditing] = useState<Label | 'new'>();
  const labels = useQuery({
    queryKey: ['code-lists', list],
    queryFn: () => dataOf(api.GET('/api/code-lists/{list}', { params: { path: { list } } })),
  });
  const turn = useSend(
    ({ code, active, ...label }: Label) =>
      api.PUT('/api/code-lists/{list}/labels/{code}', {
        params: { path: { list, code } },
        body: { ...label, active: !active },
      }),
    ['code-lists'],
  );
  const known = editing === 'new' ? undefined : editing;
  return (
    <Loaded query={labels}>
      {(all) => (
        <>
          {turn.error && <ErrorState error={turn.error} />}
          <WideTable acts label={t('codes')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('zh')}</th>
                  <th scope="col">{t('en')}</th>
                  <th scope="col">{t('code')}</th>
                  <th scope="col">{t('pinyin')}</th>
                  <th scope="col">{t('state')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {all.map((label) => (
                  <tr key={label.code} data-off={!label.active || undefined}>
                    <th scope="row">{label.zh}</th>
                    <td>{label.en}</td>
                    <td>{label.code}</td>
                    <td>{label.pinyin}</td>
                    <td>{t(label.active ? 'active' : 'inactive')}</td>
                    <td>
                      {may && (
                        <>
                          <Button kind="text" onClick={() => setEditing(label)}>
                            {t('change')}
                          </Button>
                          <Button kind="text" busy={turn.busy} onClick={() => turn.send(label)}>
                            {t(label.active ? 'off' : 'on')}
                          </Button>
                        </>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
          {may && (
            <Button className="codes-add" icon="plus" onClick={() => setEditing('new')}>
              {t('add')}
            </Button>
          )}
          <SidePanel
            open={!!editing}
            title={known ? t('edit', { name: known.zh }) : t('add')}
            onClose={() => setEditing(undefined)}
          >
            <LabelForm list={list} label={known} onClose={() => setEditing(undefined)} />
          </SidePanel>
        </>
      )}
    </Loaded>
  );
}
