import { QrPage } from '@anju/modules/requests/home/QrPage';
import { useParams } from '@tanstack/react-router';

/** What a label on a wall leads to. */
export function QrRoute() {
  const { company = '', code = '' } = useParams({ strict: false });
  return <QrPage company={company} code={code} />;
}
