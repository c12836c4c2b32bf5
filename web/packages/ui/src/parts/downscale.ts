const LONGEST = 1600;
const QUALITY = 0.82;

/** Width and height within the longest side, never enlarged. */
export function fitted(width: number, height: number, longest = LONGEST): [number, number] {
  const share = Math.min(1, longest / Math.max(width, height));
  return [Math.max(1, Math.round(width * share)), Math.max(1, Math.round(height * share))];
}

/**
 * A photo as a JPEG of at most 1600 pixels on its longest side, turned as the camera held it and without
 * the position the camera may have written into it. Throws if the file is no picture this browser can read.
 */
export async function downscale(file: Blob): Promise<Blob> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const [width, height] = fitted(picture.width, picture.height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height);
  picture.close();
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/jpeg', QUALITY);
  });
}
