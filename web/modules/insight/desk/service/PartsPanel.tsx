import { useState } from 'react';
import { api, dataOf } from '@anju/api';
import { Button, Segments, useMay, useProject, useWords } from '@anju/ui';
import { Loaded, Panel, WideTable } from '@anju/ui/desk';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { daysFrom } from '../charts';
import { useCategoryName } from '../Slices';
import { percent } from '../types';
import { FigureLink } from './FigureLink';
import type { Breakdown, Days, Dimension, FigureKey, Part } from './types';
import { words } from './words';

/** As many days as can be told apart. */
export const LONGEST = 93;
const SHOWN = 12;
const columns = [
  ['reported', 'REPORTED', 'ALL'],
  ['arrive', 'ON_TIME_ARRIVE', 'MISSED'],
  ['restore', 'ON_TIME_RESTORE', 'MISSED'],
  ['handle', 'ON_TIME_HANDLE', 'MISSED'],
  ['declined', 'OFFERS_DECLINED', 'MET'],
  ['reopened', 'REOPENED', 'MET'],
  ['satisfied', 'SATISFACTION', 'MISSED'],
  ['followed', 'FOLLOW_UPS', 'MISSED'],
] as const;

interface Props {
  days: Days;
  by: Dimension;
  setBy: (by: Dimension) => void;
}

/** The same figures by category, team, person, contractor or project. */
export function PartsPanel({ days, by, setBy }: Props) {
  const t = useWords(words);
  const may = useMay();
  const { project } = useProject();
  const choices: Dimension[] = [
    'CATEGORY',
    'KIND',
    'TEAM',
    ...(may('WORK_ACCEPT') ? (['PERSON'] as const) : []),
    'CONTRACTOR',
    ...(project ? [] : (['PROJECT'] as const)),
  ];
  const short = daysFrom(days.from, days.to).length <= LONGEST;
  const query = useQuery({
    queryKey: ['figures', 'service', 'parts', by, project?.id, days],
    queryFn: () =>
      dataOf(
        api.GET('/api/figures/service/parts', { params: { query: { by, project: project?.id, ...days } } }),
      ),
    placeholderData: keepPreviousData,
    enabled: short,
  });
  return (
    <Panel
      title={t('parts.title')}
      end={
        <Segments
          label={t('parts.by')}
          value={by}
          options={choices.map((value) => ({ value, label: t(`by.${value}`) }))}
          onChange={setBy}
        />
      }
    >
      {short ? (
        <Loaded query={query} lines={5}>
          {(parts) => <Parts parts={parts} days={days} />}
        </Loaded>
      ) : (
        <p className="aj-second">{t('parts.short')}</p>
      )}
    </Panel>
  );
}

function Parts({ parts: { by, few, parts }, days }: { parts: Breakdown; days: Days }) {
  const t = useWords(words);
  const [all, setAll] = useState(false);
  if (parts.length === 0) return <p className="aj-second">{t('parts.none')}</p>;
  return (
    <>
      <WideTable className="in-clocks" label={t('parts.title')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(`by.${by}`)}</th>
              <th scope="col" className="aj-number">
                {t('col.due')}
              </th>
              <th scope="col" className="aj-number">
                {t(by === 'PERSON' ? 'parts.score' : 'parts.timeliness')}
              </th>
              {columns.map(([name]) => (
                <th key={name} scope="col" className="aj-number">
                  {t(`parts.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? parts : parts.slice(0, SHOWN)).map((part) => (
              <PartRow key={part.code ?? ''} by={by} few={few} part={part} days={days} />
            ))}
          </tbody>
        </table>
      </WideTable>
      {parts.length > SHOWN && (
        <Button kind="text" aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? 'parts.fewer' : 'parts.all', { n: parts.length })}
        </Button>
      )}
      <p className="aj-second se-foot">
        {by === 'PERSON' && t('parts.score.how')} {t('few.note', { n: few })}
      </p>
    </>
  );
}

const filters = {
  CATEGORY: 'category',
  KIND: 'kind',
  TEAM: 'team',
  PERSON: 'person',
  CONTRACTOR: 'contractor',
  PROJECT: 'project',
} as const;

function PartRow({ by, few, part, days }: { by: Dimension; few: number; part: Part; days: Days }) {
  const t = useWords(words);
  const categoryName = useCategoryName();
  const name = !part.code
    ? t(by === 'CONTRACTOR' ? 'parts.own' : 'parts.nobody')
    : by === 'CATEGORY'
      ? categoryName(part.code)
      : by === 'KIND'
        ? t(`kind.${part.code}` as 'kind.REPAIR')
        : (part.name ?? t('parts.gone'));
  const shareOf = (total: number, met: number, share?: number) =>
    total < few ? t('few.short', { n: total, met }) : `${percent(share)}${by === 'PERSON' ? '' : '%'}`;
  const cell = (key: FigureKey, outcome: 'ALL' | 'MET' | 'MISSED') => {
    const one = part.figures.find((each) => each.key === key);
    if (!one || one.total === 0) return '';
    const said =
      key === 'REPORTED'
        ? one.total
        : one.total < few
          ? t('few.short', { n: one.total, met: one.met })
          : `${percent(one.share)}%`;
    return part.code ? (
      <FigureLink figure={key} days={days} outcome={outcome} part={{ [filters[by]]: part.code }}>
        {said}
      </FigureLink>
    ) : (
      said
    );
  };
  const kept = Math.round((part.timeliness ?? 0) * part.due);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="aj-number">{part.due > 0 ? part.due : ''}</td>
      <td className="aj-number">
        <strong>{part.due > 0 ? shareOf(part.due, kept, part.timeliness) : ''}</strong>
      </td>
      {columns.map(([column, key, outcome]) => (
        <td key={column} className="aj-number">
          {cell(key, outcome)}
        </td>
      ))}
    </tr>
  );
}
