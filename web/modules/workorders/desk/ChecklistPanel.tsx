import { Checklist, useTimes, useWords } from '@anju/ui';
import { Panel } from '@anju/ui/desk';
import type { Job } from './types';
import { words } from './words';

/** What had to be done, and the answers as they were given. */
export function ChecklistPanel({ order }: { order: Job }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const { checklist } = order;
  if (!checklist) return null;
  return (
    <Panel
      title={t('checklist')}
      note={t('checklist.version', { name: checklist.name, n: checklist.number })}
    >
      <Checklist
        label={t('checklist')}
        items={checklist.lines.map(({ no, item, answers }) => {
          const given = answers.at(-1);
          const value = given?.answer.value;
          return {
            id: String(no),
            text: item.text,
            done: given !== undefined,
            note: given && `${given.by} ${shortTime(given.at)}`,
            value:
              value === undefined ? undefined : (
                <span className={given?.inRange === false ? 'wo-out' : undefined}>
                  {value} {item.unit} {given?.inRange === false && t('checklist.range')}
                </span>
              ),
          };
        })}
      />
    </Panel>
  );
}
