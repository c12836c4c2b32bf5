import { useOutbox } from '@anju/field-store';
import { Bell, FieldFrameProvider, workOrderFieldWords } from '@anju/modules/workorders/field/index';
import { useLocale } from '@anju/ui';
import { Outlet } from '@tanstack/react-router';
import { addWriteLabels } from './labels';
import { OutboxBanner, OutboxClear } from './OutboxState';
import { tabs } from './tabs';

addWriteLabels(workOrderFieldWords);

/** Puts the tabs and the state of the outbox around the pages of the modules. */
export function Framed() {
  useLocale();
  const { writes } = useOutbox();
  const banner = (
    <>
      <Bell />
      <OutboxBanner />
    </>
  );
  return (
    <FieldFrameProvider value={{ tabs: tabs(writes.length), banner, clear: <OutboxClear /> }}>
      <Outlet />
    </FieldFrameProvider>
  );
}
