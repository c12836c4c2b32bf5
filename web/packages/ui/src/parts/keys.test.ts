import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { useKeys } from './keys';

/** Presses a key where the focus is, and says how often the shortcut of the page below acted. */
function pressed(markup: string, on: string, key: string): number {
  document.body.innerHTML = markup;
  const acted = vi.fn();
  const Page = () => {
    useKeys([{ key: 'a', label: 'assign', act: acted }]);
    return null;
  };
  const root = createRoot(document.createElement('div'));
  act(() => root.render(createElement(Page)));
  document.querySelector(on)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  act(() => root.unmount());
  return acted.mock.calls.length;
}

describe('a single key', () => {
  beforeAll(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
  beforeEach(() => localStorage.clear());

  it('acts on the page', () => {
    expect(pressed('<button>x</button>', 'button', 'a')).toBe(1);
  });

  it('is a letter in a field', () => {
    expect(pressed('<input>', 'input', 'a')).toBe(0);
  });

  it('does nothing to the page below while the focus is in a sheet over it', () => {
    expect(pressed('<aside role="dialog"><button>x</button></aside>', 'button', 'a')).toBe(0);
  });
});
