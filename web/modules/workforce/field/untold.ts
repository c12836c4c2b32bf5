import type { components } from '@anju/api';

export type Turn = components['schemas']['TurnView'];
export type DutySpan = components['schemas']['DutySpan'];

/** Duty of which no turn of the roster tells: by the week, or in place of somebody on leave; the same hours in several projects once. */
export const untold = (duty: DutySpan[], turns: Turn[]): DutySpan[] =>
  duty.filter(
    (span, at) =>
      duty.findIndex(({ from, to }) => from === span.from && to === span.to) === at &&
      !turns.some(
        (turn) =>
          !turn.onCall &&
          Date.parse(turn.from) < Date.parse(span.to) &&
          Date.parse(span.from) < Date.parse(turn.to),
      ),
  );
