import './desk.css';
import { useMay, useWords } from '@anju/ui';
import { Sections } from '@anju/ui/desk';
import { Outlet } from '@tanstack/react-router';
import { type DeskSection } from './sections';
import { words } from './words';

/** A place of the rail with its views in a line above. */
export function SectionFrame({ name, sections }: { name: keyof typeof words; sections: DeskSection[] }) {
  const t = useWords(words);
  const may = useMay();
  return (
    <div className="desk-sections">
      <Sections
        label={t(name)}
        sections={sections
          .filter(({ permission }) => !permission || may(permission))
          .map(({ word, ...section }) => ({ ...section, label: t(word) }))}
      />
      <div>
        <Outlet />
      </div>
    </div>
  );
}
