import { describe, expect, it } from 'vitest';
import type { RequestView } from '../types';
import { leadingAct } from './acts';

interface Given {
  kind?: string;
  state?: string;
  chargeable?: boolean;
  verified?: boolean;
  can: string[];
}

const request = ({
  kind = 'REPAIR',
  state = 'REGISTERED',
  chargeable = false,
  verified = true,
  can,
}: Given) => ({ request: { kind, state }, chargeable, verified, can }) as RequestView;

describe('the act that leads on', () => {
  it('is to verify while nobody did', () => {
    expect(leadingAct(request({ verified: false, can: ['classify', 'verify', 'quote'] }))).toBe('verify');
  });

  it('is the price of what the customer pays for', () => {
    expect(leadingAct(request({ chargeable: true, can: ['classify', 'quote'] }))).toBe('quote');
  });

  it('is the answer of the customer once the price is out', () => {
    const quoted = request({ state: 'QUOTED', chargeable: true, can: ['quote', 'answer-quote'] });
    expect(leadingAct(quoted)).toBe('answer-quote');
  });

  it('is the answer to a complaint until it was given', () => {
    const complaint = { kind: 'COMPLAINT', can: ['classify', 'reply'] };
    expect(leadingAct(request(complaint))).toBe('reply');
    expect(leadingAct(request({ ...complaint, state: 'FINISHED' }))).toBeUndefined();
  });

  it('is none where others have to act', () => {
    expect(
      leadingAct(request({ state: 'IN_WORK', chargeable: true, can: ['classify', 'quote'] })),
    ).toBeUndefined();
  });
});
