import { Button, useLocale, useLook, useWords } from '@anju/ui';
import { useEffect, useState } from 'react';
import { words } from './words';

/** Reads a text to whoever would rather listen; only in the elder version, and where the phone can speak. */
export function ReadAloud({ text }: { text: string }) {
  const t = useWords(words);
  const locale = useLocale();
  const { elder } = useLook();
  const [speaking, setSpeaking] = useState(false);
  const can = 'speechSynthesis' in window;
  useEffect(() => () => window.speechSynthesis?.cancel(), []);
  if (!elder || !can) return null;

  function toggle() {
    window.speechSynthesis.cancel();
    if (speaking) return setSpeaking(false);
    const said = new SpeechSynthesisUtterance(text);
    said.lang = locale;
    said.rate = 0.9;
    said.onend = () => setSpeaking(false);
    said.onerror = () => setSpeaking(false);
    window.speechSynthesis.speak(said);
    setSpeaking(true);
  }

  return (
    <Button icon="speaker" className="req-wide" onClick={toggle}>
      {t(speaking ? 'aloud.stop' : 'aloud.read')}
    </Button>
  );
}
