import { api, apiFetch, dataOf } from '@anju/api';
import type { Act, Progress } from './types';

/** The way to one request: by one's account, or by the link one was given. */
export interface Door {
  key: readonly string[];
  load: () => Promise<Progress>;
  act: (act: Act) => Promise<Progress>;
  upload: (photo: Blob) => Promise<string>;
  picture: (file: string, thumbnail: boolean) => string;
}

/** Sends one photo, for a visitor of this company or for whoever is signed in; returns its id. */
export async function uploadPhoto(photo: Blob, company?: string): Promise<string> {
  const path = company ? `/api/public/${encodeURIComponent(company)}/files` : '/api/files';
  const request = new Request(new URL(path, document.baseURI), {
    method: 'POST',
    credentials: 'same-origin',
    body: photo,
    headers: { 'Content-Type': 'application/octet-stream', 'X-File-Name': 'photo.jpg' },
  });
  const stored = (await (await apiFetch(request)).json()) as { id: string };
  return stored.id;
}

export function ownDoor(id: string): Door {
  const params = { path: { id } };
  return {
    key: ['my', 'requests', id],
    load: () => dataOf(api.GET('/api/my/requests/{id}', { params })),
    act: (body) => dataOf(api.POST('/api/my/requests/{id}/acts', { params, body })),
    upload: (photo) => uploadPhoto(photo),
    picture: (file, thumbnail) => `/api/my/requests/${id}/files/${file}?thumbnail=${thumbnail}`,
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
  };
}
