import { useCallback, useEffect, useSyncExternalStore } from 'react';

const KEY = 'anju.field.ring';
const EVERY = 4_000;
const listeners = new Set<() => void>();
let sound: AudioContext | undefined;

const enabled = () => localStorage.getItem(KEY) === 'yes';

/** A browser lets a page sound only after a touch: the touch that switches it on, or the first one after a reload. */
function wake(): void {
  sound ??= new AudioContext();
  void sound.resume();
}

function tone(at: number, pitch: number): void {
  if (!sound) return;
  const voice = sound.createOscillator();
  const volume = sound.createGain();
  voice.frequency.value = pitch;
  volume.gain.setValueAtTime(0.0001, at);
  volume.gain.exponentialRampToValueAtTime(0.4, at + 0.03);
  volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.4);
  voice.connect(volume).connect(sound.destination);
  voice.start(at);
  voice.stop(at + 0.42);
}

function ring(): void {
  navigator.vibrate?.([240, 120, 240]);
  if (!sound || sound.state !== 'running') return;
  tone(sound.currentTime, 784);
  tone(sound.currentTime + 0.28, 1047);
}

/** Rings a single time, if the person of this phone wants that: something happened, nothing is asked. */
export function ringOnce(): void {
  if (enabled()) ring();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether offers ring on this phone, and the switch; switching on rings once, so that one hears it. */
export function useRingSwitch(): [on: boolean, set: (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, enabled);
  const set = useCallback((next: boolean) => {
    localStorage.setItem(KEY, next ? 'yes' : 'no');
    if (next) {
      wake();
      ring();
    }
    for (const listener of listeners) listener();
  }, []);
  return [on, set];
}

/** Rings and shakes for as long as it is asked to, if the person of this phone wants that. */
export function useRinging(wanted: boolean): void {
  const on = useSyncExternalStore(subscribe, enabled);
  useEffect(() => {
    if (!on) return;
    addEventListener('pointerdown', wake, { once: true });
    return () => removeEventListener('pointerdown', wake);
  }, [on]);
  useEffect(() => {
    if (!wanted || !on) return;
    ring();
    const timer = setInterval(ring, EVERY);
    return () => clearInterval(timer);
  }, [wanted, on]);
}
