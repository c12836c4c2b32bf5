import { useState } from 'react';
import { api, upload } from '@anju/api';
import { useWords } from '@anju/ui';
import {
  ChoiceField,
  DateField,
  FormActs,
  FormField,
  FormPanel,
  TextField,
  useDraft,
  useSend,
} from '@anju/ui/desk';
import { today, useLabels } from './staff';
import { words } from './words';

/** What stands on a certificate, and a picture of it. */
export function CertificateForm({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useWords(words);
  const kinds = useLabels('certificate');
  const [scan, setScan] = useState<File>();
  const { draft, field } = useDraft({
    kind: undefined as string | undefined,
    number: '',
    issuer: '',
    issuedOn: today() as string | undefined,
    expiresOn: undefined as string | undefined,
  });
  const enter = useSend(
    async () => {
      const file = scan && (await upload<{ id: string }>('/api/files', scan)).id;
      return api.POST('/api/staff/{id}/certificates', {
        params: { path: { id } },
        body: { ...draft, kind: draft.kind ?? '', issuedOn: draft.issuedOn ?? today(), file },
      });
    },
    ['staff', 'certificates'],
    onClose,
  );
  return (
    <FormPanel
      onSubmit={() => enter.send()}
      error={enter.error}
      acts={<FormActs say={t('certificates.add')} busy={enter.busy} onCancel={onClose} />}
    >
      <ChoiceField {...field('kind')} label={t('certificates.kind')} options={kinds.options} />
      <TextField {...field('number')} label={t('certificates.number')} longest={40} />
      <TextField {...field('issuer')} label={t('certificates.issuer')} longest={120} />
      <DateField {...field('issuedOn')} label={t('certificates.issuedOn')} />
      <DateField
        {...field('expiresOn')}
        label={t('certificates.expiresOn')}
        hint={t('certificates.expiresOn.hint')}
        optional
      />
      <FormField name="file" label={t('certificates.file')} optional>
        {(control) => (
          <input
            {...control}
            type="file"
            accept="image/*,application/pdf"
            onChange={({ target }) => setScan(target.files?.[0])}
          />
        )}
      </FormField>
    </FormPanel>
  );
}
