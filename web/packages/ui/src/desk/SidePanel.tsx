import './side.css';
import type { ReactNode } from 'react';
import { Drawer } from 'antd';
import { useWords } from '../i18n/define';
import { IconButton } from '../parts/Button';
import { words } from '../parts/words';

interface Props {
  open: boolean;
  title: string;
  /** Right of the title. */
  end?: ReactNode;
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** A sheet from the right over a page that stays readable; what is in it is forgotten when it closes. */
export function SidePanel({ open, title, end, wide, onClose, children }: Props) {
  const t = useWords(words);
  return (
    <Drawer
      open={open}
      onClose={onClose}
      closable={false}
      destroyOnHidden
      size={wide ? 940 : 560}
      rootClassName="aj-side"
      title={<h2>{title}</h2>}
      extra={
        <span className="aj-side-end">
          {end}
          <IconButton icon="close" label={t('close')} onClick={onClose} />
        </span>
      }
    >
      {children}
    </Drawer>
  );
}
