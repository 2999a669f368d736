import type { Judge, Scale } from '../domain/judge.ts';
import type { JudgeModel, Vote } from '../domain/run.ts';
import type { ModelAnswer, ModelRequest, PatientModel } from '../ports.ts';
import { isReportedModel } from '../values/reported-model.ts';
import { describeVerdict, readVerdict, type VerdictReading } from './read-verdict.ts';
import type { Tally } from '../values/tally.ts';

/** An answer that is no verdict is asked for once more; a second one says that the judge cannot. */
const MOST_ANSWERS = 2;

/** Who votes on what. */
export interface Ballot {
  judge: Judge;
  voter: JudgeModel;
  messages: ModelRequest['messages'];
}

/** One model's verdict. Never a score where there was none: what could not be read is an errored vote. */
export async function castVote(
  { judge, voter, messages }: Ballot,
  { model, tally, signal }: { model: PatientModel; tally: Tally; signal: AbortSignal },
): Promise<Vote> {
  const { scale } = judge.rubric;
  const request = {
    model: voter.model,
    api: judge.api,
    parameters: judge.parameters,
    messages,
    schema: describeVerdict(scale),
  };
  let why = '';
  for (let answers = 1; answers <= MOST_ANSWERS; answers += 1) {
    const { answer, attempts } = await model.ask(request, signal);
    tally.count(attempts, answer);
    if (answer.kind === 'error') return { model: voter.model, why: answer.message };
    const reading = readAnswer(answer, voter, scale);
    if ('label' in reading) return { model: voter.model, ...reading };
    why = reading.why;
  }
  return { model: voter.model, why };
}

function readAnswer(
  answer: Extract<ModelAnswer, { kind: 'answer' }>,
  voter: JudgeModel,
  scale: Scale,
): VerdictReading {
  if (answer.model !== undefined && !isReportedModel(answer.model, voter))
    return { why: `the provider answered with ${answer.model}, not with ${nameVoter(voter)}` };
  if (answer.refused) return { why: `the judge refused: ${answer.text}` };
  if (answer.finishReason === 'length')
    return { why: "the judge's answer was cut at its longest length (max_output_tokens)" };
  return readVerdict(answer.text, scale, { fenced: !answer.structured });
}

function nameVoter({ model, pinned }: JudgeModel): string {
  return pinned === undefined ? model : `${model} (pinned to ${pinned})`;
}
