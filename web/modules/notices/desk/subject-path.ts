/** Where the records that notices speak of have their pages. */
const pages: Record<string, (id: string) => string> = {
  request: (id) => `/requests/${id}`,
  outage: (id) => `/outages/${id}`,
  'work-order': (id) => `/work-orders/${id}`,
  person: (id) => `/registers/people/${id}`,
  account: (id) => `/settings/accounts/${id}`,
  staff: (id) => `/staff/${id}`,
  'data-incident': (id) => `/registers/incidents/${id}`,
  'shift-handover': () => '/staff/books',
  swap: () => '/staff/swaps',
  roster: () => '/staff/roster',
  registration: () => '/registers/bindings',
};

/** The address of a subject's page; nothing for a subject without one. */
export function subjectPath({ type, id }: { type: string; id: string }): string | undefined {
  return pages[type]?.(id);
}
