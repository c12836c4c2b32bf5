import { useState } from 'react';
import { Button, useWords } from '@anju/ui';
import { Scanner } from './Scanner';
import { Sheet } from './Sheet';
import { TextField } from './TextField';
import type { Job } from './types';
import { type Proofs, useActs } from './use-acts';
import { words } from './words';

const PATIENCE = 12_000;

function position(): Promise<Proofs['position']> {
  return new Promise((resolve, reject) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: round(coords.latitude), longitude: round(coords.longitude) }),
      reject,
      { enableHighAccuracy: true, timeout: PATIENCE, maximumAge: 30_000 },
    ),
  );
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;

interface Props {
  job: Job;
  /** The arrival is recorded, only its proof is missing. */
  again?: boolean;
  /** One arrives to help; the order's own arrival is its lead's. */
  help?: boolean;
  onClose: () => void;
}

/** I am here: by the label on the wall, by the phone's position, or by word alone, which then says 未证实. */
export function ArriveSheet({ job, again, help, onClose }: Props) {
  const t = useWords(words);
  const acts = useActs(job);
  const [code, setCode] = useState('');
  const [finding, setFinding] = useState(false);
  const [lost, setLost] = useState(false);
  const arrive = (proofs: Proofs) => {
    navigator.vibrate?.(60);
    void (help ? acts.helpArrive(proofs) : acts.arrive(proofs));
    onClose();
  };
  const byPosition = async () => {
    setFinding(true);
    setLost(false);
    try {
      arrive({ position: await position() });
    } catch {
      setLost(true);
      setFinding(false);
    }
  };
  const typed = code.trim();
  return (
    <Sheet
      title={t(again ? 'arrive.again' : 'arrive.title')}
      onClose={onClose}
      onSubmit={() => typed && arrive({ qr: typed })}
    >
      <Scanner onCode={(qr) => arrive({ qr })} />
      <div className="field-with-act">
        <TextField
          label={t('arrive.code')}
          value={code}
          onChange={setCode}
          autoCapitalize="none"
          maxLength={300}
        />
        <Button kind={typed ? 'primary' : 'plain'} submit>
          {t('arrive.code.act')}
        </Button>
      </div>
      {'geolocation' in navigator && (
        <Button icon="pin" busy={finding} onClick={() => void byPosition()}>
          {t(finding ? 'arrive.finding' : 'arrive.position')}
        </Button>
      )}
      {lost && (
        <p className="field-note" role="alert">
          {t('arrive.lost')}
        </p>
      )}
      {!again && (
        <Button kind="text" onClick={() => arrive({})}>
          {t('arrive.bare')}
        </Button>
      )}
    </Sheet>
  );
}
