import './workforce.css';
import { useState } from 'react';
import { api, dataOf, type components } from '@anju/api';
import { Button, MaskedValue, useWords } from '@anju/ui';
import { Loaded, Panel, SidePanel, useSend } from '@anju/ui/desk';
import { useQuery } from '@tanstack/react-query';
import { CertificateForm } from './CertificateForm';
import { CertificateState } from './CertificateState';
import { useLabels } from './staff';
import { words } from './words';

type Certificate = components['schemas']['CertificateView'];

/** What somebody may do by law, and until when. */
export function CertificatesPanel({ id, may }: { id: string; may: boolean }) {
  const t = useWords(words);
  const [adding, setAdding] = useState(false);
  const certificates = useQuery({
    queryKey: ['staff', 'certificates', id],
    queryFn: () => dataOf(api.GET('/api/staff/{id}/certificates', { params: { path: { id } } })),
  });
  return (
    <Panel
      title={t('certificates')}
      end={
        may && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('certificates.add')}
          </Button>
        )
      }
    >
      <Loaded query={certificates} lines={2}>
        {(all) => (
          <>
            {all.length === 0 && <p className="aj-second">{t('certificates.none')}</p>}
            <ul>
              {all.map((one) => (
                <Line key={one.id} one={one} may={may} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <SidePanel open={adding} title={t('certificates.add')} onClose={() => setAdding(false)}>
        <CertificateForm id={id} onClose={() => setAdding(false)} />
      </SidePanel>
    </Panel>
  );
}

function Line({ one, may }: { one: Certificate; may: boolean }) {
  const t = useWords(words);
  const kinds = useLabels('certificate');
  const path = { id: one.staff, certificate: one.id };
  const verify = useSend(
    () => api.POST('/api/staff/{id}/certificates/{certificate}/verification', { params: { path } }),
    ['staff', 'certificates'],
  );
  const withdraw = useSend(
    () => api.DELETE('/api/staff/{id}/certificates/{certificate}', { params: { path } }),
    ['staff', 'certificates'],
  );
  const reveal = async (reason: string) =>
    (
      await dataOf(
        api.POST('/api/staff/{id}/certificates/{certificate}/revelation', {
          params: { path },
          body: { reason },
        }),
      )
    ).number;
  return (
    <li className="workforce-certificate">
      <strong>{kinds.named(one.kind)}</strong>
      <CertificateState one={one} />
      <span className="aj-second">
        <MaskedValue masked={one.number} reveal={reveal} /> {one.issuer}
      </span>
      <span className="aj-second">
        {one.verifiedBy ? t('certificates.verified', { name: one.verifiedBy }) : t('certificates.unverified')}
        {one.scanned && (
          <a href={`/api/staff/${one.staff}/certificates/${one.id}/scan`} target="_blank" rel="noreferrer">
            {t('certificates.scan')}
          </a>
        )}
      </span>
      {may && (
        <span className="workforce-certificate-acts">
          {!one.verifiedBy && (
            <Button kind="text" busy={verify.busy} onClick={() => verify.send()}>
              {t('certificates.verify')}
            </Button>
          )}
          <Button kind="text" busy={withdraw.busy} onClick={() => withdraw.send()}>
            {t('certificates.withdraw')}
          </Button>
        </span>
      )}
    </li>
  );
}
