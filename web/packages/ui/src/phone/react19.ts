import { unstableSetRender } from 'antd-mobile';
import { createRoot, type Root } from 'react-dom/client';

type Container = Element & { anjuRoot?: Root };

/** antd-mobile's dialogs and toasts draw themselves; under React 19 they have to be told how. */
unstableSetRender((node, target) => {
  const container = target as Container;
  container.anjuRoot ??= createRoot(container);
  container.anjuRoot.render(node);
  return async () => {
    await Promise.resolve();
    container.anjuRoot?.unmount();
  };
});
