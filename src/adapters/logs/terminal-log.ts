import type { Log, Progress } from '../../ports.ts';
import { escapeLog } from '../../report/escape-log.ts';
import type { Redactor } from '../redact.ts';

/** Where lines go, and what kind of place that is. */
export interface TextSink {
  write(text: string): void;
  isTerminal: boolean;
  columns: number;
}

/** On a terminal the line is drawn at most this often; elsewhere one is printed this often. */
const LIVE_MS = 100;
const LINE_MS = 10_000;
const CLEAR_LINE = '\r\u001b[K';

/** A log for people: one live progress line on a terminal, a line now and then elsewhere. Untrusted text is made harmless here, and loses the secrets in it. */
export function createTextLog(
  sink: TextSink,
  elapsed: () => number,
  redact: Redactor,
): Log & { settle(): void } {
  let shownMs = sink.isTerminal ? -Infinity : elapsed();
  let live = '';
  let last: Progress | undefined;

  function clear(): void {
    if (live !== '') sink.write(CLEAR_LINE);
    live = '';
  }
  function line(text: string): void {
    clear();
    sink.write(`${text}\n`);
  }
  return {
    info: (message) => line(escapeLog(redact(message))),
    warn: (message) => line(`warning: ${escapeLog(redact(message))}`),
    progress(progress) {
      last = progress;
      const isDue = elapsed() - shownMs >= (sink.isTerminal ? LIVE_MS : LINE_MS);
      if (!isDue && progress.done < progress.total) return;
      shownMs = elapsed();
      const text = describeProgress(progress);
      if (!sink.isTerminal) return line(text);
      live = text.slice(0, sink.columns - 1);
      sink.write(`${CLEAR_LINE}${live}`);
    },
    settle() {
      const text = last && live !== '' ? describeProgress(last) : '';
      clear();
      if (text !== '') sink.write(`${text}\n`);
    },
  };
}

/** `120/400 trials · 3 failed · $0.12 · 45 s left` */
export function describeProgress({
  done,
  total,
  failed,
  errored,
  costUsd,
  etaMs,
}: Progress): string {
  const parts = [`${done}/${total} trials`];
  if (failed > 0) parts.push(`${failed} failed`);
  if (errored > 0) parts.push(`${errored} not measured`);
  if (costUsd !== undefined) parts.push(`$${costUsd.toFixed(costUsd < 1 ? 4 : 2)}`);
  if (done < total && etaMs !== undefined) parts.push(`${formatDuration(etaMs)} left`);
  return parts.join(' · ');
}

function formatDuration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${seconds % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
