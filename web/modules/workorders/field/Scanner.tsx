import { useEffect, useRef, useState } from 'react';
import { useWords } from '@anju/ui';
import { openEyes } from './qr-eyes';
import { words } from './words';

const EVERY = 250;

/** Looks for codes in the camera's picture, telling each once while it is held there; returns how to stop. */
function watch(video: HTMLVideoElement, onCode: (code: string) => void): () => void {
  const opening = openEyes();
  let timer = 0;
  let over = false;
  let told: string | undefined;
  const look = async () => {
    const eyes = await opening;
    const ready = video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA && video.videoWidth > 0;
    const code = ready && !over ? await eyes.read(video).catch(() => undefined) : undefined;
    if (over) return;
    if (code && code !== told) onCode((told = code));
    timer = window.setTimeout(() => void look(), EVERY);
  };
  void look();
  return () => {
    over = true;
    clearTimeout(timer);
    void opening.then((eyes) => eyes.close());
  };
}

/** The camera as a reader of labels; a sentence where there is none or it may not be used. */
export function Scanner({ onCode }: { onCode: (code: string) => void }) {
  const t = useWords(words);
  const video = useRef<HTMLVideoElement>(null);
  const heard = useRef(onCode);
  const [blind, setBlind] = useState(() => !navigator.mediaDevices);
  useEffect(() => {
    heard.current = onCode;
  });
  useEffect(() => {
    if (!navigator.mediaDevices) return;
    let stream: MediaStream | undefined;
    let stop = () => undefined as void;
    let left = false;
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } })
      .then(
        (opened) => {
          stream = opened;
          if (left || !video.current) return opened.getTracks().forEach((track) => track.stop());
          video.current.srcObject = opened;
          stop = watch(video.current, (code) => heard.current(code));
        },
        () => setBlind(true),
      );
    return () => {
      left = true;
      stop();
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, []);
  if (blind) return <p className="field-note">{t('scan.blind')}</p>;
  return (
    <div className="field-scanner">
      <video ref={video} autoPlay playsInline muted aria-label={t('scan.video')} />
      <span aria-hidden="true" />
      <p>{t('scan.aim')}</p>
    </div>
  );
}
