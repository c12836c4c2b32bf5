import './photos.css';
import { useEffect, useMemo, useState } from 'react';
import { Icon } from '../icons/Icon';
import { useWords } from '../i18n/define';
import { downscale } from './downscale';
import { FieldError } from './FieldError';
import { words } from './words';

/** A photo that was taken here, or one that is on the server already. */
export interface Photo {
  id: string;
  blob?: Blob;
  url?: string;
  /** Still only on this device. */
  pending?: boolean;
}

interface Props {
  photos: Photo[];
  onChange: (photos: Photo[]) => void;
  /** How many there may be. */
  most?: number;
  label?: string;
  /** Opens the camera at once instead of asking for camera or album. */
  camera?: boolean;
  /** The first photo as one wide target: the way a report begins. */
  wide?: boolean;
}

function usePreviews(photos: Photo[]): Map<string, string> {
  const urls = useMemo(
    () => new Map(photos.map(({ id, blob, url }) => [id, url ?? (blob ? URL.createObjectURL(blob) : '')])),
    [photos],
  );
  useEffect(
    () => () => {
      for (const url of urls.values()) if (url.startsWith('blob:')) URL.revokeObjectURL(url);
    },
    [urls],
  );
  return urls;
}

/** Takes photos, makes them small enough for a basement, shows them and lets them be removed. */
export function PhotoField({ photos, onChange, most = 9, label, camera, wide }: Props) {
  const t = useWords(words);
  const [unreadable, setUnreadable] = useState(false);
  const previews = usePreviews(photos);
  const left = most - photos.length;

  async function take(files: FileList | null) {
    const taken = await Promise.allSettled([...(files ?? [])].slice(0, left).map(downscale));
    setUnreadable(taken.some((one) => one.status === 'rejected'));
    const fresh = taken.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    if (fresh.length)
      onChange([...photos, ...fresh.map((blob) => ({ id: crypto.randomUUID(), blob, pending: false }))]);
  }

  return (
    <div className={wide ? 'aj-photos-wide' : undefined}>
      <ul className="aj-photos">
        {photos.map(({ id, pending }, index) => (
          <li key={id}>
            <img src={previews.get(id)} alt={t('photo.nth', { n: index + 1 })} />
            {pending && (
              <span className="aj-photo-mark">
                <Icon name="cloud" size={14} />
                {t('photo.pending')}
              </span>
            )}
            <button
              type="button"
              className="aj-photo-remove"
              aria-label={t('photo.remove', { n: index + 1 })}
              onClick={() => onChange(photos.filter((one) => one.id !== id))}
            >
              <Icon name="close" size={20} />
            </button>
          </li>
        ))}
        {left > 0 && (
          <li>
            <label className="aj-photo-add">
              <Icon name="camera" size={24} />
              {label ?? t(photos.length ? 'photo.again' : 'photo.take')}
              <input
                type="file"
                accept="image/*"
                multiple={!camera}
                capture={camera ? 'environment' : undefined}
                onChange={(event) => {
                  void take(event.target.files);
                  event.target.value = '';
                }}
              />
            </label>
          </li>
        )}
      </ul>
      {photos.length > 0 && left > 0 && <p className="aj-photos-left">{t('photo.left', { n: left })}</p>}
      {unreadable && <FieldError>{t('photo.unreadable')}</FieldError>}
    </div>
  );
}
