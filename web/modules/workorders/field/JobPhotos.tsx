import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Icon, type Photo, PhotoField, useTimes, useWords } from '@anju/ui';
import { Sheet } from './Sheet';
import type { Job, PhotoRole, ShownPhoto } from './types';
import { useActs } from './use-acts';
import { words } from './words';

/** The address of a picture; one that was taken here keeps its own for as long as it is shown. */
function useAddress(job: Job, photo: ShownPhoto, thumbnail: boolean): string {
  const taken = useRef(photo.blob);
  const [local, setLocal] = useState<string>();
  useEffect(() => {
    if (!taken.current) return;
    const url = URL.createObjectURL(taken.current);
    setLocal(url);
    return () => URL.revokeObjectURL(url);
  }, []);
  if (taken.current) return local ?? '';
  return `/api/work-orders/${job.id}/files/${photo.id}${thumbnail ? '?thumbnail=true' : ''}`;
}

/** Before and after, with the time of each; what is not yet sent says so. */
export function JobPhotos({ job }: { job: Job }) {
  const t = useWords(words);
  const acts = useActs(job);
  const [open, setOpen] = useState<ReactNode>();
  const of = (role: PhotoRole) => job.photos.filter((photo) => photo.role === role);
  const before = of('BEFORE');
  const afterwards = of('AFTER');
  const take = (role: PhotoRole) => (photos: Photo[]) =>
    void acts.photos(
      role,
      photos.flatMap((photo) => photo.blob ?? []),
    );
  const mayTake = job.can.includes('photo');
  const reported = job.reported ?? [];
  if (!mayTake && !job.photos.length && !reported.length) return null;
  return (
    <section className="aj-panel field-panel" id="photos">
      <div className="field-panel-head">
        <h2>{t('photos')}</h2>
        <span>{t('photos.count', { before: before.length, after: afterwards.length })}</span>
      </div>
      <div className="field-photos">
        {reported.map((id) => (
          <ReportedPhoto key={id} job={job.id} id={id} onOpen={setOpen} />
        ))}
        {[...before, ...afterwards].map((photo) => (
          <PhotoTile
            key={photo.id}
            job={job}
            photo={photo}
            pending={job.pending.has(photo.id)}
            onOpen={setOpen}
          />
        ))}
        {mayTake && <PhotoField camera photos={[]} onChange={take('BEFORE')} label={t('photo.BEFORE')} />}
        {mayTake && <PhotoField camera photos={[]} onChange={take('AFTER')} label={t('photo.AFTER')} />}
      </div>
      {open && (
        <Sheet title={t('photos')} onClose={() => setOpen(undefined)}>
          {open}
        </Sheet>
      )}
    </section>
  );
}

interface ReportedProps {
  job: string;
  id: string;
  onOpen: (large: ReactNode) => void;
}

/** What the reporter saw. */
function ReportedPhoto({ job, id, onOpen }: ReportedProps) {
  const t = useWords(words);
  const path = `/api/work-orders/${job}/files/${id}`;
  const large = <img className="field-photo-large" src={path} alt={t('photo.reported')} />;
  return (
    <figure className="field-photo">
      <button type="button" onClick={() => onOpen(large)}>
        <img src={`${path}?thumbnail=true`} alt={t('photo.reported')} loading="lazy" />
      </button>
      <figcaption aria-hidden="true">{t('photo.reported')}</figcaption>
    </figure>
  );
}

interface TileProps {
  job: Job;
  photo: ShownPhoto;
  pending: boolean;
  onOpen: (large: ReactNode) => void;
}

function LargePhoto({ job, photo }: Pick<TileProps, 'job' | 'photo'>) {
  const t = useWords(words);
  const src = useAddress(job, photo, false);
  return <img className="field-photo-large" src={src || undefined} alt={t(`photos.${photo.role}`)} />;
}

function PhotoTile({ job, photo, pending, onOpen }: TileProps) {
  const t = useWords(words);
  const { shortTime } = useTimes();
  const src = useAddress(job, photo, true);
  const caption = t(`photo.at.${photo.role}`, { time: shortTime(photo.at) });
  return (
    <figure className="field-photo">
      <button type="button" onClick={() => onOpen(<LargePhoto job={job} photo={photo} />)}>
        <img src={src || undefined} alt={caption} loading="lazy" />
        {pending && (
          <span className="aj-photo-mark">
            <Icon name="cloud" size={14} />
            {t('pending')}
          </span>
        )}
      </button>
      <figcaption aria-hidden="true">{caption}</figcaption>
    </figure>
  );
}
