import './signature.css';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/define';
import { Button } from './Button';
import { words } from './words';

type Point = [x: number, y: number];
const HEIGHT = 200;

function draw(canvas: HTMLCanvasElement, strokes: Point[][]): void {
  const scale = window.devicePixelRatio || 1;
  const width = canvas.clientWidth;
  canvas.width = width * scale;
  canvas.height = HEIGHT * scale;
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.scale(scale, scale);
  pen.lineWidth = 2.6;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = '#1c2421';
  for (const stroke of strokes) {
    pen.beginPath();
    stroke.forEach(([x, y], index) => (index ? pen.lineTo(x, y) : pen.moveTo(x, y)));
    if (stroke.length === 1) pen.lineTo(stroke[0]![0] + 0.1, stroke[0]![1]);
    pen.stroke();
  }
}

interface Props {
  /** The signature as PNG on transparent ground after each stroke; null when there is none. */
  onChange: (png: Blob | null) => void;
  label?: string;
}

/** The glass to sign on. Who cannot draw is told of the one-time code. */
export function SignaturePad({ onChange, label }: Props) {
  const t = useWords(words);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [strokes, setStrokes] = useState<Point[][]>([]);
  const drawing = useRef(false);

  useEffect(() => {
    const redraw = () => canvas.current && draw(canvas.current, strokes);
    redraw();
    window.addEventListener('resize', redraw);
    return () => window.removeEventListener('resize', redraw);
  }, [strokes]);

  const point = (event: PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };

  function report(next: Point[][]) {
    setStrokes(next);
    const element = canvas.current;
    if (!next.length || !element) return onChange(null);
    draw(element, next);
    element.toBlob(onChange, 'image/png');
  }

  function down(event: PointerEvent<HTMLCanvasElement>) {
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = true;
    const start = point(event);
    setStrokes((before) => [...before, [start]]);
  }

  function move(event: PointerEvent<HTMLCanvasElement>) {
    if (!drawing.current) return;
    const next = point(event);
    setStrokes((before) => [...before.slice(0, -1), [...(before.at(-1) ?? []), next]]);
  }

  function up() {
    if (!drawing.current) return;
    drawing.current = false;
    report(strokes);
  }

  return (
    <div role="group" aria-label={label ?? t('sign.here')}>
      <div className="aj-sign-glass">
        <canvas
          ref={canvas}
          role="img"
          aria-label={t('sign.strokes', { n: strokes.length })}
          onPointerDown={down}
          onPointerMove={move}
          onPointerUp={up}
          onPointerCancel={up}
        />
        {strokes.length === 0 && <span className="aj-sign-hint">{t('sign.here')}</span>}
      </div>
      <div className="aj-sign-foot">
        <Button icon="undo" disabled={!strokes.length} onClick={() => report(strokes.slice(0, -1))}>
          {t('sign.undo')}
        </Button>
        <Button icon="refresh" disabled={!strokes.length} onClick={() => report([])}>
          {t('sign.clear')}
        </Button>
        <p>{t('sign.alternative')}</p>
      </div>
    </div>
  );
}
