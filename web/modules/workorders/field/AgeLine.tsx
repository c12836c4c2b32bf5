import { Button, Icon, useTimes, useWords } from '@anju/ui';
import { words } from './words';

/** The server could not be asked: how old is what one sees. */
export function AgeLine({ at, onReload }: { at?: number; onReload: () => void }) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  return (
    <p className="field-age" role="status">
      <Icon name="cloud" size={20} />
      <span>{t('age', { time: at ? shortTime(at) : '' })}</span>
      <Button kind="text" onClick={onReload}>
        {t('age.again')}
      </Button>
    </p>
  );
}
