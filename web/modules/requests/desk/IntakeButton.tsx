import { Button, useKeys, useMay, useWords } from '@anju/ui';
import { useNavigate } from '@tanstack/react-router';
import { words } from './words';

/** Takes in a report from anywhere on the desk: `N`. */
export function IntakeButton() {
  const t = useWords(words);
  const may = useMay();
  const navigate = useNavigate();
  const open = () =>
    void navigate({
      to: '/queue' as '/',
      search: ((before: object) => ({ ...before, intake: 'phone' })) as never,
    });
  const allowed = may('REQUEST_INTAKE');
  useKeys(allowed ? [{ key: 'n', label: t('key.intake'), act: open }] : []);
  if (!allowed) return null;
  return (
    <Button kind="jade" icon="phone" hint="N" className="rq-intake-button" onClick={open}>
      {t('key.intake')}
    </Button>
  );
}
