/** Where a list is as a file, narrowed as the list on the screen is. */
export function exportHref(list: string, asked: Record<string, string | boolean | undefined>): string {
  const given = Object.entries(asked).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return `/api/${list}/export.xlsx?${new URLSearchParams(given)}`;
}
