import { act, createElement } from 'react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Problem } from '@anju/api';
import { isOvertaken, useDraft, useLook, useSend } from './sending';

type Draft = ReturnType<typeof useDraft<{ name: string; phone: string }>>;

/** Shows a draft of what is known, which may be loaded anew. */
function desk() {
  let draft!: Draft;
  const Form = ({ known }: { known: { name: string; phone: string } }) => {
    draft = useDraft(known);
    return null;
  };
  const root = createRoot(document.createElement('div'));
  const show = (known: { name: string; phone: string }) =>
    act(() => root.render(createElement(Form, { known })));
  return { show, draft: () => draft };
}

describe('a form that was overtaken', () => {
  beforeAll(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));

  it('knows the refusals that the same form may answer again', () => {
    expect(isOvertaken(new Problem(412, 'stale'))).toBe(true);
    expect(isOvertaken(new Problem(409, 'changed-meanwhile'))).toBe(true);
    expect(isOvertaken(new Problem(409, 'move-not-allowed'))).toBe(false);
  });

  it('tells what others changed, but not what both changed alike', () => {
    const { show, draft } = desk();
    show({ name: 'He', phone: '1' });
    act(() => draft().put({ name: 'He Meilin' }));
    expect(draft().differences()).toEqual([]);
    show({ name: 'He Meilin', phone: '2' });
    expect(draft().differences()).toMatchObject([{ field: 'phone', theirs: '2' }]);
  });

  it('takes over what stands there now and keeps the rest of the draft', () => {
    const { show, draft } = desk();
    show({ name: 'He', phone: '1' });
    act(() => draft().put({ name: 'He Meilin' }));
    show({ name: 'He', phone: '2' });
    act(() => draft().differences()[0]?.take());
    expect(draft().draft).toEqual({ name: 'He Meilin', phone: '2' });
    expect(draft().differences()).toEqual([]);
  });
});

describe('a history beside the record', () => {
  beforeAll(() => void vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true));

  /** Shows something beside an open history, and says whether that is to be loaded anew. */
  async function afterwards(use: () => () => unknown) {
    const client = new QueryClient();
    client.setQueryData(['people', 'trail', '1'], { pages: [] });
    client.setQueryData(['people', 'one', '1'], {});
    let go!: () => unknown;
    const Page = () => {
      go = use();
      return null;
    };
    const root = createRoot(document.createElement('div'));
    const page = createElement(QueryClientProvider, { client }, createElement(Page));
    act(() => root.render(page));
    await act(async () => void (await go()));
    await vi.waitFor(() => expect(client.getQueryState(['people', 'trail', '1'])?.isInvalidated).toBe(true));
    expect(client.getQueryState(['people', 'one', '1'])?.isInvalidated).toBe(false);
  }

  it('is loaded anew after a write that names only its own record', () =>
    afterwards(() => {
      const { send } = useSend(() => Promise.resolve(), ['holds']);
      return send;
    }));

  it('shows a look at what is masked', () =>
    afterwards(() => {
      const look = useLook(() => Promise.resolve('13812346021'));
      return () => look('check');
    }));
});
