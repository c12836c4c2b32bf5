/** Keeps the shell on the device. A new one takes over at the next start, never under somebody's hands. */
export function registerWorker(): void {
  if (import.meta.env.PROD && 'serviceWorker' in navigator) {
    void navigator.serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
  }
}
