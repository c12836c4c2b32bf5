import { DeskTheme } from '@anju/ui/desk';
import { RouterProvider } from '@tanstack/react-router';
import { router } from './router';

/** The desk for who is signed in. */
export default function Desk() {
  return (
    <DeskTheme>
      <RouterProvider router={router} />
    </DeskTheme>
  );
}
