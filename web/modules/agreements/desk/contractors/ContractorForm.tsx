import { api, dataOf, ifMatch } from '@anju/api';
import { useWords } from '@anju/ui';
import {
  ChoicesField,
  DateField,
  FormActs,
  FormPanel,
  SidePanel,
  TextField,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import { type ContractorRow, type NewContractor, useTrades } from './contractors';
import { words } from './words';

interface Props {
  /** Absent: a new one. */
  contractor?: ContractorRow;
  etag?: string | null;
  onClose: () => void;
  onSaved?: (id: string) => void;
}

/** What the register says of a contractor. */
export function ContractorPanel({ open, ...props }: Props & { open: boolean }) {
  const t = useWords(words);
  return (
    <SidePanel open={open} title={t(props.contractor ? 'edit' : 'add')} onClose={props.onClose}>
      <ContractorForm {...props} />
    </SidePanel>
  );
}

function ContractorForm({ contractor, etag = null, onClose, onSaved }: Props) {
  const t = useWords(words);
  const trades = useTrades();
  const { draft, field, differences } = useDraft({
    name: contractor?.name ?? '',
    creditCode: contractor?.creditCode ?? '',
    contact: contractor?.contact ?? '',
    phone: contractor?.phone ?? '',
    trades: contractor?.trades ?? [],
    from: contractor?.from as string | undefined,
    to: contractor?.to,
  });
  const body = {
    ...draft,
    contact: draft.contact || undefined,
    phone: draft.phone || undefined,
  } as NewContractor;
  const save = useSend(
    () =>
      dataOf(
        contractor
          ? api.PUT('/api/contractors/{id}', {
              params: { path: { id: contractor.id } },
              headers: ifMatch(etag),
              body,
            })
          : api.POST('/api/contractors', { body }),
      ),
    ['contractors', 'staff'],
    ({ contractor: saved }) => {
      onClose();
      onSaved?.(saved.id);
    },
  );
  return (
    <FormPanel
      onSubmit={() => save.send()}
      differences={differences}
      error={save.error}
      acts={<FormActs say={t(contractor ? 'save' : 'add')} busy={save.busy} onCancel={onClose} />}
    >
      <TextField {...field('name')} label={t('name')} longest={80} first />
      <TextField {...field('creditCode')} label={t('code')} hint={t('code.hint')} longest={30} />
      <ChoicesField {...field('trades')} label={t('trades')} options={trades.options} />
      <DateField {...field('from')} label={t('from')} />
      <DateField {...field('to')} label={t('to')} hint={t('to.hint')} optional />
      <TextField {...field('contact')} label={t('contact')} longest={60} optional />
      <TextField {...field('phone')} label={t('phone')} type="tel" longest={40} optional />
    </FormPanel>
  );
}
