import { apiFetch } from './fetch';

/** Fetches a file in the language of the page and hands it to the browser under this name. */
export async function download(path: string, name: string): Promise<void> {
  const answer = await apiFetch(
    new Request(new URL(path, document.baseURI), {
      credentials: 'same-origin',
      headers: { Accept: 'application/problem+json, */*' },
    }),
  );
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Sends one file as it is; `X-File-Name` carries its name. */
export async function upload<T>(path: string, file: File): Promise<T> {
  const answer = await apiFetch(
    new Request(new URL(path, document.baseURI), {
      method: 'POST',
      credentials: 'same-origin',
      body: file,
      headers: {
        'Content-Type': 'application/octet-stream',
        'X-File-Name': encodeURIComponent(file.name),
      },
    }),
  );
  return (await answer.json()) as T;
}
