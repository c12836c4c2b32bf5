import { download } from '@anju/api';
import { Button, ErrorState, useWords } from '@anju/ui';
import { useSend } from '@anju/ui/desk';
import { words } from './words';

/** The same labels as a PDF made by the server, for sheets with many of them. */
export function PdfButton({ project, inside, kind }: { project: string; inside?: string; kind?: string }) {
  const t = useWords(words);
  const query = new URLSearchParams({ ...(inside && { inside }), ...(kind && { kind }) });
  const pdf = useSend(() => download(`/api/projects/${project}/labels.pdf?${query}`, 'labels.pdf'), []);
  return (
    <>
      <Button icon="file" busy={pdf.busy} onClick={() => pdf.send()}>
        {t('labels.pdf')}
      </Button>
      {pdf.error && <ErrorState error={pdf.error} />}
    </>
  );
}
