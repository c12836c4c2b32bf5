import jsQR from 'jsqr';

/** The words of the code in a picture; undefined where none can be read. Labels are dark on light, never the reverse. */
export function textIn({ data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>) {
  return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data || undefined;
}
