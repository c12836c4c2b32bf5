import { startApp } from '@anju/ui';
import { RouterProvider } from '@tanstack/react-router';
import { router } from './router';

startApp(<RouterProvider router={router} />);
