export default async (input, { id, trial, context, metadata }) => ({
  output: `${id}/${trial}: ${typeof input === 'string' ? input : JSON.stringify(input)}`,
  usage: { input_tokens: 3, output_tokens: 5 },
  ...(context !== undefined && { finish_reason: `context ${JSON.stringify(context)}` }),
  ...(metadata !== undefined && { model: `metadata ${JSON.stringify(metadata)}` }),
});
