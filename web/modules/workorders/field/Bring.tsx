import { Icon, useLocale, useWords } from '@anju/ui';
import { type Need } from './needs';
import { words } from './words';

interface Props {
  needs: Need[];
  /** The short line of a row, or the one that leads a day or a job. */
  small?: boolean;
}

/** What to take along, said before anybody leaves; nothing where nothing in particular is needed. */
export function Bring({ needs, small }: Props) {
  const t = useWords(words);
  const locale = useLocale();
  if (needs.length === 0) return null;
  const what = needs
    .map((need) => {
      const name = locale === 'en' ? need.en : need.zh;
      return need.part ? t('bring.part', { name, n: need.amount }) : name;
    })
    .join(t('bring.and'));
  if (small) return <small>{t('bring', { what })}</small>;
  return (
    <p className="field-bring">
      <Icon name="wrench" size={18} />
      {t('bring', { what })}
    </p>
  );
}
