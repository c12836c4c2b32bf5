import { act, createElement, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { FormPanel } from './FormPanel';
import { NumberField } from './NumberField';

describe('a number field', () => {
  const sent = vi.fn<(value: number | undefined) => void>();
  let host: HTMLElement;
  let root: Root;

  function Form() {
    const [value, setValue] = useState<number>();
    return createElement(
      FormPanel,
      { onSubmit: () => sent(value), acts: null, children: undefined },
      createElement(NumberField, {
        name: 'floor',
        label: '楼层',
        min: -20,
        max: 300,
        value,
        onChange: setValue,
      }),
    );
  }

  function type(text: string) {
    const input = host.querySelector('input')!;
    act(() => {
      input.focus();
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    act(() => input.blur());
    return input;
  }

  const submit = () =>
    act(
      () =>
        void host
          .querySelector('form')!
          .dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );

  beforeAll(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));
  beforeEach(() => {
    sent.mockReset();
    host = document.body.appendChild(document.createElement('div'));
    root = createRoot(host);
    act(() => root.render(createElement(Form)));
  });
  afterEach(() => {
    act(() => root.unmount());
    host.remove();
  });

  it.each(['301', '-21', '2.5'])('leaves %s as it was typed and says why it is refused', (text) => {
    const input = type(text);
    expect(input.value).toBe(text);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const said = document.getElementById(input.getAttribute('aria-describedby')!.split(' ').at(-1)!);
    expect(said?.textContent).toMatch(text === '2.5' ? '应是整数' : '应在 -20 到 300 之间');
    submit();
    expect(sent).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(input);
  });

  it('sends what lies within its limits', () => {
    expect(type('300').getAttribute('aria-invalid')).toBeNull();
    submit();
    expect(sent).toHaveBeenCalledWith(300);
  });
});
