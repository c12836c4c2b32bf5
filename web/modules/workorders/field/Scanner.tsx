import { useEffect, useRef, useState } from 'react';
import { useWords } from '@anju/ui';
import { words } from './words';

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}

type Detectors = new (options: { formats: string[] }) => Detector;

const EVERY = 250;

function detector(): Detector | null {
  const Made = (window as { BarcodeDetector?: Detectors }).BarcodeDetector;
  return Made && 'mediaDevices' in navigator ? new Made({ formats: ['qr_code'] }) : null;
}

/** Looks for a code in the camera until there is one; returns how to stop. */
function watch(video: HTMLVideoElement, eyes: Detector, onCode: (code: string) => void): () => void {
  let found = false;
  const timer = setInterval(() => {
    if (video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA || found) return;
    eyes.detect(video).then(
      ([code]) => {
        if (!code || found) return;
        found = true;
        onCode(code.rawValue);
      },
      () => undefined,
    );
  }, EVERY);
  return () => {
    found = true;
    clearInterval(timer);
  };
}

/** The camera as a reader of labels, where the browser can do that; a sentence where it cannot. */
export function Scanner({ onCode }: { onCode: (code: string) => void }) {
  const t = useWords(words);
  const video = useRef<HTMLVideoElement>(null);
  const heard = useRef(onCode);
  const [blind, setBlind] = useState(() => detector() === null);
  useEffect(() => {
    heard.current = onCode;
  });
  useEffect(() => {
    const eyes = detector();
    if (!eyes) return;
    let stream: MediaStream | undefined;
    let stop = () => undefined as void;
    let left = false;
    navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }).then(
      (opened) => {
        stream = opened;
        if (left || !video.current) return opened.getTracks().forEach((track) => track.stop());
        video.current.srcObject = opened;
        stop = watch(video.current, eyes, (code) => heard.current(code));
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
