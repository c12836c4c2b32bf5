import type { ReactNode } from 'react';
import type { components } from '@anju/api';
import { useWords } from '@anju/ui';
import { WideTable } from '@anju/ui/desk';
import { impacts, urgencies } from '../types';
import { words as requestWords } from '../words';
import { words } from './settings.words';

export type Rule = components['schemas']['PriorityTableView']['rules'][number];

interface Props {
  rules: Rule[];
  children: (rule: Rule, name: string) => ReactNode;
}

/** The table: a row for whom it hits, a column for how bad it is. */
export function PriorityCells({ rules, children }: Props) {
  const t = useWords(words);
  const name = useWords(requestWords);
  return (
    <WideTable className="settings-matrix" label={t('table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('table.impact')}</th>
            {urgencies.map((urgency) => (
              <th key={urgency} scope="col">
                {name(`urgency.${urgency}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {impacts.map((impact) => (
            <tr key={impact}>
              <th scope="row">{name(`impact.${impact}`)}</th>
              {urgencies.map((urgency) => {
                const rule = rules.find((one) => one.impact === impact && one.urgency === urgency);
                const cell = t('table.cell', {
                  impact: name(`impact.${impact}`),
                  urgency: name(`urgency.${urgency}`),
                });
                return <td key={urgency}>{rule && children(rule, cell)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
