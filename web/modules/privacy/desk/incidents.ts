import type { components } from '@anju/api';

export type IncidentRow = components['schemas']['IncidentRow'];
export type Incident = components['schemas']['IncidentView'];
export type Telling = components['schemas']['Preview'];
export type IncidentForm = components['schemas']['IncidentForm'];

/** What has to be answered at length, in the order in which it is asked. */
export const texts = ['data', 'whom', 'cause', 'harm', 'measures', 'advice'] as const;
