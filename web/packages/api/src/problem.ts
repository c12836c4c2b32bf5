/** One field that was refused, and why: `code` is translated by the words `problem.<code>`. */
export interface FieldProblem {
  field: string;
  code: string;
}

interface ProblemBody {
  code?: string;
  title?: string;
  args?: Record<string, unknown>;
  errors?: FieldProblem[];
  traceId?: string;
}

/** A refusal of the server (RFC 9457), or the failure to reach it (`status` 0, code `network`). */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly args: Record<string, unknown> = {},
    readonly errors: FieldProblem[] = [],
    readonly traceId?: string,
    /** Seconds after which the server would like to be asked again, if it said so. */
    readonly retryAfter?: number,
  ) {
    super(`${status} ${code}`);
  }

  /** Reads the refusal out of an answer; a body that is no problem becomes the code `http-<status>`. */
  static async from(response: Response): Promise<Problem> {
    const type = response.headers.get('content-type') ?? '';
    const body: ProblemBody = type.includes('json') ? await response.json().catch(() => ({})) : {};
    const wait = Number(response.headers.get('retry-after') ?? Number.NaN);
    return new Problem(
      response.status,
      body.code ?? `http-${response.status}`,
      body.args ?? {},
      body.errors ?? [],
      body.traceId ?? response.headers.get('x-trace-id') ?? undefined,
      Number.isFinite(wait) ? wait : undefined,
    );
  }

  static network(): Problem {
    return new Problem(0, 'network');
  }
}

/** Any thrown thing as a problem, so that an error state always has a code to speak of. */
export function asProblem(error: unknown): Problem {
  return error instanceof Problem ? error : new Problem(0, 'unexpected');
}
