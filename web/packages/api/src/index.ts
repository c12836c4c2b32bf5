export { api, dataOf, ifMatch, taggedDataOf } from './client';
export { download, upload } from './download';
export { apiFetch, giveUpQuestions, onSignedOut } from './fetch';
export { type LiveEvent, type LiveState, useLive } from './live';
export { asProblem, type FieldProblem, Problem } from './problem';
export { currentSession, type Named, type Session, signIn, signOut, signOutEverywhere } from './session';
export type { components, paths } from './schema';
export { uploadPhoto } from './upload';
