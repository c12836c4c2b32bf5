export type Urgency = 'P1' | 'P2' | 'P3' | 'P4' | 'P5';

/** Planned work is answered in minutes, what is pressing in seconds. */
export const timed: { priority: Urgency; unit: 'seconds' | 'minutes'; seconds: number }[] = [
  { priority: 'P1', unit: 'seconds', seconds: 1 },
  { priority: 'P2', unit: 'seconds', seconds: 1 },
  { priority: 'P3', unit: 'minutes', seconds: 60 },
  { priority: 'P4', unit: 'minutes', seconds: 60 },
  { priority: 'P5', unit: 'minutes', seconds: 60 },
];

/** How long each priority rings, in the unit it is told in. */
export type AnswerDraft = Partial<Record<Urgency, number>>;

export function answerDraft(seconds: Partial<Record<string, number>>): AnswerDraft {
  return Object.fromEntries(timed.map((one) => [one.priority, (seconds[one.priority] ?? 0) / one.seconds]));
}

/** The same in seconds, as the server wants it. */
export function answerSeconds(draft: AnswerDraft): Record<'p1' | 'p2' | 'p3' | 'p4' | 'p5', number> {
  const [p1, p2, p3, p4, p5] = timed.map((one) => Math.round((draft[one.priority] ?? 0) * one.seconds)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return { p1, p2, p3, p4, p5 };
}
