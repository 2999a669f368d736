const JUDGED = 'use a judge: under judges, with rubric: touchstone:NAME or a rubric of your own';
const EMBEDDED = 'use embedding: it compares by cosine similarity';
const COMMAND = 'use command: it runs any program, e.g. type: command, command: [python, check.py]';
const PATTERN = 'use regex, or javascript for more';
const TOOL_CALL = 'use tool-call: it compares names and arguments';

/** Scorer names of other tools, promptfoo's first, and what does the same here. */
const EQUIVALENTS: { readonly [name: string]: string } = {
  similar: EMBEDDED,
  'similar:cosine': EMBEDDED,
  'similar:dot': EMBEDDED,
  'similar:euclidean': EMBEDDED,
  semantic: EMBEDDED,
  'llm-rubric': JUDGED,
  'g-eval': JUDGED,
  factuality: JUDGED,
  'model-graded-closedqa': JUDGED,
  'model-graded-factuality': JUDGED,
  'answer-relevance': JUDGED,
  'context-faithfulness': JUDGED,
  'context-recall': JUDGED,
  'context-relevance': JUDGED,
  'conversation-relevance': JUDGED,
  'conversational-g-eval': JUDGED,
  'agent-rubric': JUDGED,
  'search-rubric': JUDGED,
  'trajectory:goal-success': JUDGED,
  'select-best': `${JUDGED}; outputs are compared with the baseline's, not with each other`,
  'max-score': "outputs are compared with the baseline's, not with each other",
  pi: JUDGED,
  moderation: JUDGED,
  guardrails: COMMAND,
  classifier: COMMAND,
  python: COMMAND,
  ruby: COMMAND,
  webhook: COMMAND,
  js: 'use javascript, with module: the file of the function',
  function: 'use javascript, with module: the file of the function',
  perplexity: 'it needs token probabilities, which targets do not give; there is no equivalent',
  'perplexity-score':
    'it needs token probabilities, which targets do not give; there is no equivalent',
  'rouge-l': 'use rouge-n',
  'rouge-s': 'use rouge-n',
  gleu: 'use bleu',
  meteor: 'use bleu or rouge-n',
  'is-sql': 'use sql-rows: it runs the SQL on a fixture database',
  'contains-sql': 'use sql-rows: it runs the SQL on a fixture database',
  'is-xml': PATTERN,
  'contains-xml': PATTERN,
  'is-html': PATTERN,
  'contains-html': PATTERN,
  'is-valid-openai-tools-call': TOOL_CALL,
  'is-valid-openai-function-call': TOOL_CALL,
  'is-valid-function-call': TOOL_CALL,
  'trajectory:tool-used': TOOL_CALL,
  'trajectory:tool-args-match': TOOL_CALL,
  'trajectory:tool-sequence': 'use tool-sequence',
  'trajectory:step-count': 'use tool-call or javascript',
  'skill-used': TOOL_CALL,
  'trace-span-count': 'traces are not scored; use javascript on the output',
  'trace-span-duration': 'use latency',
  'trace-error-spans': 'traces are not scored; use javascript on the output',
  'assert-set': 'write each check on its own; several may share a name',
  exact: 'use equals',
  'exact-match': 'use equals',
  match: 'use starts-with or equals',
  includes: 'use contains',
  'fuzzy-match': 'use levenshtein or icontains',
  schema: 'use json-schema',
  'valid-json': 'use is-json',
  jsonpath: 'use json-path',
};

/** What to use in place of another tool's scorer (a `not-` in front is fine); undefined where it is unknown. */
export function findEquivalent(type: string): string | undefined {
  const name = type.toLowerCase().replaceAll('_', '-').replace(/^not-/, '');
  return Object.hasOwn(EQUIVALENTS, name) ? EQUIVALENTS[name] : undefined;
}
