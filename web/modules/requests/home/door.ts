import { api, dataOf, uploadPhoto } from '@anju/api';
import type { Act, Progress } from './types';

/** The way to one request: by one's account, or by the link one was given. */
export interface Door {
  key: readonly string[];
  load: () => Promise<Progress>;
  act: (act: Act) => Promise<Progress>;
  upload: (photo: Blob) => Promise<string>;
  picture: (file: string, thumbnail: boolean) => string;
  /** Where it says that something changed. */
  news: string;
}

export function ownDoor(id: string): Door {
  const params = { path: { id } };
  return {
    key: ['my', 'requests', id],
    load: () => dataOf(api.GET('/api/my/requests/{id}', { params })),
    act: (body) => dataOf(api.POST('/api/my/requests/{id}/acts', { params, body })),
    upload: (photo) => uploadPhoto(photo),
    picture: (file, thumbnail) => `/api/my/requests/${id}/files/${file}?thumbnail=${thumbnail}`,
    news: `/api/my/requests/${id}/events`,
  };
}

export function linkDoor(company: string, token: string): Door {
  const params = { path: { company, token } };
  const path = `/api/public/${encodeURIComponent(company)}/reports/${encodeURIComponent(token)}`;
  return {
    key: ['link', company, token],
    load: () => dataOf(api.GET('/api/public/{company}/reports/{token}', { params })),
    act: (body) => dataOf(api.POST('/api/public/{company}/reports/{token}/acts', { params, body })),
    upload: (photo) => uploadPhoto(photo, company),
    picture: (file, thumbnail) => `${path}/files/${file}?thumbnail=${thumbnail}`,
    news: `${path}/events`,
  };
}
