import { upload } from './download';

/** Sends one photo, for a visitor of this company or for whoever is signed in; returns its id. */
export async function uploadPhoto(photo: Blob, company?: string): Promise<string> {
  const path = company ? `/api/public/${encodeURIComponent(company)}/files` : '/api/files';
  return (await upload<{ id: string }>(path, new File([photo], 'photo.jpg'))).id;
}
