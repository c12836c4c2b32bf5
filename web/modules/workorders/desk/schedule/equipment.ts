import { api, dataOf } from '@anju/api';
import { useLocale, useWords } from '@anju/ui';
import { useQuery } from '@tanstack/react-query';
import type { BoardJob } from './schedule';
import { words } from './equipment.words';

export type Item = BoardJob['needed'][number];

/** One of the company's two lists, as choices, and what a code of it is called. */
export function useEquipment(list: 'tool' | 'part') {
  const locale = useLocale();
  const { data = [] } = useQuery({
    queryKey: ['code-lists', list],
    queryFn: () => dataOf(api.GET('/api/code-lists/{list}', { params: { path: { list } } })),
    staleTime: 300_000,
  });
  const named = (code: string) => {
    const one = data.find((label) => label.code === code);
    return one ? (locale === 'en' ? one.en : one.zh) : code;
  };
  return {
    options: data.filter(({ active }) => active).map(({ code }) => ({ value: code, label: named(code) })),
    named,
  };
}

/** What tools and parts are called, one after the other, with how many of a part. */
export function useItemWords() {
  const t = useWords(words);
  const tools = useEquipment('tool');
  const parts = useEquipment('part');
  const say = ({ part, code, amount }: Item) =>
    part ? `${parts.named(code)} ×${String(amount)}` : tools.named(code);
  return {
    items: (all: Item[]) => all.map(say).join(t('and')),
    /** Codes of either list. */
    codes: (all: string[], among: Item[]) =>
      all
        .map((code) => (among.find((one) => one.code === code)?.part ? parts : tools).named(code))
        .join(t('and')),
  };
}

/** As the server takes it. */
export const equipmentOf = (tools: string[], parts: { part: string; amount?: number }[]) => ({
  tools,
  parts: parts.map(({ part, amount }) => ({ part, amount: amount ?? 1 })),
});

export const toolsOf = (items: Item[]) => items.filter(({ part }) => !part).map(({ code }) => code);
export const partsOf = (items: Item[]) =>
  items
    .filter(({ part }) => part)
    .map(({ code, amount }) => ({ part: code, amount: amount as number | undefined }));
