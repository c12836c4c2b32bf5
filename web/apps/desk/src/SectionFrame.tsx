import './desk.css';
import { useMay, useWords } from '@anju/ui';
import { type Section, SectionGroups, Sections } from '@anju/ui/desk';
import { Outlet } from '@tanstack/react-router';
import type { DeskGroup, DeskSection } from './sections';
import { words } from './words';

/** The sections somebody may open, as they are called. */
function useOpenSections() {
  const t = useWords(words);
  const may = useMay();
  return (sections: DeskSection[]): Section[] =>
    sections
      .filter(({ permission }) => !permission || may(permission))
      .map(({ word, ...section }) => ({ ...section, label: t(word) }));
}

/** A place of the rail with its views in a line above. */
export function SectionFrame({ name, sections }: { name: keyof typeof words; sections: DeskSection[] }) {
  const t = useWords(words);
  const open = useOpenSections();
  return (
    <div className="desk-sections">
      <Sections label={t(name)} sections={open(sections)} />
      <div>
        <Outlet />
      </div>
    </div>
  );
}

/** A place of the rail with its many views in groups at the side. */
export function GroupFrame({ name, groups }: { name: keyof typeof words; groups: DeskGroup[] }) {
  const t = useWords(words);
  const open = useOpenSections();
  return (
    <div className="desk-groups">
      <SectionGroups
        label={t(name)}
        groups={groups.map(({ word, sections }) => ({ label: word && t(word), sections: open(sections) }))}
      />
      <div>
        <Outlet />
      </div>
    </div>
  );
}
