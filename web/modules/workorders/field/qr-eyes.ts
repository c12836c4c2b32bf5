/** Reads codes out of the camera's picture, one picture at a time. */
export interface Eyes {
  read: (video: HTMLVideoElement) => Promise<string | undefined>;
  close: () => void;
}

interface Detector {
  detect: (source: HTMLVideoElement) => Promise<{ rawValue: string }[]>;
}

interface Detectors {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

/** Side of the square in the middle of the picture that is read: fine enough for a label at arm's length. */
const SIDE = 600;

/** The phone's own reader where it has one, ours elsewhere (Safari, Firefox, Chromium on Linux). */
export async function openEyes(): Promise<Eyes> {
  const Own = (window as { BarcodeDetector?: Detectors }).BarcodeDetector;
  const formats = (await Own?.getSupportedFormats().catch(() => [])) ?? [];
  return Own && formats.includes('qr_code') ? ownEyes(new Own({ formats: ['qr_code'] })) : ourEyes();
}

function ownEyes(detector: Detector): Eyes {
  return {
    read: async (video) => (await detector.detect(video))[0]?.rawValue,
    close: () => undefined,
  };
}

function ourEyes(): Eyes {
  const worker = new Worker(new URL('./qr-worker.ts', import.meta.url), { type: 'module' });
  return {
    read: (video) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }: MessageEvent<string | undefined>) => resolve(data);
        worker.onerror = reject;
        worker.postMessage(middleOf(video));
      }),
    close: () => worker.terminate(),
  };
}

function middleOf(video: HTMLVideoElement): ImageData {
  const { videoWidth: width, videoHeight: height } = video;
  const shown = Math.min(width, height);
  const side = Math.min(shown, SIDE);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  pen.drawImage(video, (width - shown) / 2, (height - shown) / 2, shown, shown, 0, 0, side, side);
  return pen.getImageData(0, 0, side, side);
}
