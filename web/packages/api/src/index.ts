export { api, dataOf, ifMatch, taggedDataOf } from './client';
export { apiFetch, onSignedOut } from './fetch';
export { type LiveEvent, type LiveState, useLive } from './live';
export { asProblem, type FieldProblem, Problem } from './problem';
export { currentSession, type Named, type Session, signIn, signOut } from './session';
export type { components, paths } from './schema';
