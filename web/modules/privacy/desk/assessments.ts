import type { components } from '@anju/api';
import type { StatusCode } from '@anju/ui';

export type AssessmentRow = components['schemas']['AssessmentRow'];
export type Assessment = components['schemas']['AssessmentView'];
export type AssessmentVersion = components['schemas']['AssessmentVersion'];
export type AssessmentForm = components['schemas']['AssessmentForm'];
export type AssessmentState = AssessmentRow['state'];
export type Ground = AssessmentRow['grounds'][number];
export type Conclusion = AssessmentVersion['conclusion'];

export const grounds: Ground[] = [
  'SENSITIVE_DATA',
  'AUTOMATED_DECISION',
  'HANDED_TO_OTHERS',
  'PUBLISHED',
  'ABROAD',
];
export const states: AssessmentState[] = ['PROPOSED', 'IN_FORCE', 'ENDED'];
export const conclusions: Conclusion[] = ['ACCEPTABLE', 'WITH_MEASURES', 'NOT_ACCEPTABLE'];
/** What is told at length, in the order in which it is read. */
export const texts = ['processing', 'necessity', 'risks', 'measures'] as const;

export const codes: Record<AssessmentState, StatusCode> = {
  PROPOSED: 'offered',
  IN_FORCE: 'confirmed',
  ENDED: 'closed',
};
