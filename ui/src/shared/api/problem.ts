import type { components } from './schema';

export type Problem = components['schemas']['Problem'];
export type FieldProblem = components['schemas']['FieldProblem'];

/** A refusal or failure of the server, as RFC 9457 says it. Everything that calls the API throws this and nothing else. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }

  get status(): number {
    return this.problem.status;
  }

  fieldProblem(field: string): FieldProblem | undefined {
    return this.problem.fields?.find((each) => each.field === field);
  }
}

/** No answer came: the network is gone or the server is. Nothing is known about what was sent. */
export const NO_ANSWER = 'NO_ANSWER';

/** The session is good, but this asks for a second factor that was shown a moment ago. */
export const STEP_UP = 'STEP_UP_REQUIRED';

export function noAnswer(): ProblemError {
  return new ProblemError({ type: 'about:blank', title: 'No answer', status: 0, code: NO_ANSWER });
}

/** A proxy in between may answer with something that is no problem document; its status is all there is then. */
export function problemOf(body: unknown, response: Response): ProblemError {
  if (isProblem(body)) return new ProblemError(body);
  return new ProblemError({
    type: 'about:blank',
    title: response.statusText || `HTTP ${response.status}`,
    status: response.status,
    code: `HTTP_${response.status}`,
  });
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && 'status' in body && 'code' in body;
}

export function asProblem(failure: unknown): ProblemError {
  if (failure instanceof ProblemError) return failure;
  if (failure instanceof TypeError) return noAnswer();
  return new ProblemError({ type: 'about:blank', title: String(failure), status: 0, code: 'WORKSPACE_DEFECT' });
}
