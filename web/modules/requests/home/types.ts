import type { components } from '@anju/api';

type Schemas = components['schemas'];

/** The reporter's page of one request. */
export type Progress = Schemas['ProgressView'];
export type Promised = Progress['promises'][number];
export type Step = Progress['history'][number];
export type Act = Schemas['CustomerActsAct'];
export type Quote = Schemas['Quote'];
export type Receipt = Schemas['IntakeResult'];
export type Intake = Schemas['IntakeForm'];
export type Preview = Schemas['PromisePreview'];
export type KnownOutage = Schemas['KnownOutage'];
export type Kind = Intake['kind'];
export type Row = Schemas['RequestRow'];
/** What can be reported, with the letters to find it by. */
export type Choice = Pick<Schemas['Category'], 'code' | 'zh' | 'en' | 'pinyin' | 'kinds' | 'skill'>;
