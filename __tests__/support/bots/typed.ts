export default (input: string): string => `typed: ${input}`;
