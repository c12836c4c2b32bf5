import { textIn } from './qr-text';

// A picture takes an old phone a tenth of a second: too long for the thread that answers the finger.
self.onmessage = ({ data }: MessageEvent<ImageData>) => self.postMessage(textIn(data));
