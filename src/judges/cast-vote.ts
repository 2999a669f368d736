import type { Judge, Scale } from '../domain/judge.ts';
import type { JudgeModel, Vote } from '../domain/run.ts';
import type { ModelAnswer, ModelRequest, PatientModel } from '../ports.ts';
import { isReportedModel } from '../values/reported-model.ts';
import { locateAnswer, type JudgeRecall } from './recall-answer.ts';
import { describeVerdict, readVerdict, type VerdictReading } from './read-verdict.ts';
import type { Tally } from '../values/tally.ts';

/** An answer that is no verdict is asked for once more; a second one says that the judge cannot. */
const MOST_ANSWERS = 2;

/** Who votes on what. */
export interface Ballot {
  judge: Judge;
  voter: JudgeModel;
  messages: ModelRequest['messages'];
  /** Whose output it is about, e.g. a case and a trial; absent: of nobody's (a canary). */
  of?: ModelRequest['of'];
}

/** Who is asked, and what was said before; absent: nothing was. */
export interface JudgeCall {
  model: PatientModel;
  tally: Tally;
  signal: AbortSignal;
  recall?: JudgeRecall;
  /** What was said before does not count: the model is asked, and what it says now is kept. */
  isAnew?: boolean;
  /** Heard before a model is asked: why it may not be. */
  refuse?: () => Promise<string | undefined>;
}

/** One model's verdict. Never a score where there was none: what could not be read is an errored vote. */
export async function castVote(
  { judge, voter, messages, of }: Ballot,
  { model, tally, signal, recall, isAnew = false, refuse }: JudgeCall,
): Promise<Vote> {
  const { scale } = judge.rubric;
  const request = {
    model: voter.model,
    api: judge.api,
    parameters: judge.parameters,
    messages,
    schema: describeVerdict(scale),
    ...(of !== undefined && { of }),
  };
  const kept = recall && locateAnswer(request, recall);
  const said = isAnew ? undefined : await kept?.find();
  const known = said && readAnswer(said, voter, scale);
  if (said && known && 'label' in known) {
    tally.recall(said);
    return { model: voter.model, ...known };
  }
  const refused = await refuse?.();
  if (refused !== undefined) return { model: voter.model, why: refused };
  let why = '';
  for (let answers = 1; answers <= MOST_ANSWERS; answers += 1) {
    const asked = await model.ask(request, signal);
    const { answer } = asked;
    tally.count({ ...asked, answer: withoutStranger(answer, voter) });
    if (answer.kind === 'error') return { model: voter.model, why: answer.message };
    const reading = readAnswer(answer, voter, scale);
    if ('label' in reading) {
      kept?.keep(answer);
      return { model: voter.model, ...reading };
    }
    why = reading.why;
  }
  return { model: voter.model, why };
}

/** What another model answered is paid for, and is no vote: it is not among the models that judged. */
function withoutStranger(answer: ModelAnswer, voter: JudgeModel): ModelAnswer {
  if (answer.kind === 'error' || isAnsweredBy(answer, voter)) return answer;
  const { model: _model, fingerprint: _fingerprint, ...rest } = answer;
  return rest;
}

function isAnsweredBy({ model }: { model?: string }, voter: JudgeModel): boolean {
  return model === undefined || isReportedModel(model, voter);
}

function readAnswer(
  answer: Extract<ModelAnswer, { kind: 'answer' }>,
  voter: JudgeModel,
  scale: Scale,
): VerdictReading {
  if (!isAnsweredBy(answer, voter))
    return { why: `the provider answered with ${answer.model}, not with ${nameVoter(voter)}` };
  if (answer.refused) return { why: `the judge refused: ${answer.text}` };
  if (answer.finishReason === 'length')
    return { why: "the judge's answer was cut at its longest length (max_output_tokens)" };
  return readVerdict(answer.text, scale);
}

function nameVoter({ model, pinned }: JudgeModel): string {
  return pinned === undefined ? model : `${model} (pinned to ${pinned})`;
}
