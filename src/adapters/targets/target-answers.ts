import type { TargetAnswer } from '../../ports.ts';

type Failed = Extract<TargetAnswer, { kind: 'failed' }>;
type Errored = Extract<TargetAnswer, { kind: 'error' }>;

const LONGEST_MESSAGE = 2000;

/** The system under test is to blame: every blocking score is 0. */
export function failed(code: string, message: string, latencyMs?: number): Failed {
  const answer: Failed = { kind: 'failed', code, message: shorten(message) };
  return latencyMs === undefined ? answer : { ...answer, latencyMs };
}

/** The world is to blame, and it may pass: the trial is asked again, else not measured. */
export function retryable(code: string, message: string, retryAfterMs?: number): Errored {
  const answer: Errored = { kind: 'error', code, message: shorten(message), retry: true };
  return retryAfterMs === undefined ? answer : { ...answer, retryAfterMs };
}

/** The trial is not measured, and asking again would not help. */
export function unmeasured(code: string, message: string): Errored {
  return { kind: 'error', code, message: shorten(message), retry: false };
}

/** The run is being stopped: nobody is to blame. */
export function interrupted(): Errored {
  return unmeasured('interrupted', 'the run was stopped');
}

/** Messages may quote what the target gave; its answer itself is handed on as it is. */
export function redactFailure(
  answer: TargetAnswer,
  redact: (text: string) => string,
): TargetAnswer {
  return answer.kind === 'answer' ? answer : { ...answer, message: redact(answer.message) };
}

function shorten(message: string): string {
  return message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message;
}
