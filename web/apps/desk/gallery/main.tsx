import './gallery.css';
import { startApp } from '@anju/ui';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { Board } from './Board';
import { Frame } from './Frame';
import { ListSample } from './ListSample';

const part = new URLSearchParams(location.search).get('part');
const pages = { frame: Frame, list: ListSample, board: Both };

function Both() {
  return (
    <div className="gallery">
      <Board theme="light" />
      <Board theme="dark" />
    </div>
  );
}

const Page = pages[(part ?? 'board') as keyof typeof pages];
const router = createRouter({
  routeTree: createRootRoute({ component: Page }),
  history: createMemoryHistory({ initialEntries: ['/queue'] }),
  defaultNotFoundComponent: Page,
});

startApp(<RouterProvider router={router} />);
