import { expect, test } from '@jest/globals';
import { inputVariable, readInputs } from '../../src/action/inputs.ts';

const read = (inputs: Record<string, string>): ReturnType<typeof readInputs> =>
  readInputs(
    Object.fromEntries(
      Object.entries({ 'github-token': 'x', ...inputs }).map(([name, value]) => [
        inputVariable(name),
        value,
      ]),
    ),
  );

test.each(['not a url', 'http://chat.example/hook/s3cret', 'chat.example/hook/s3cret'])(
  'a webhook address to which nothing would be posted, %j, is refused at once and not told',
  (url) => {
    expect(() => read({ 'notify-webhook-url': url })).toThrow(
      /^the input `notify-webhook-url` is not an https address\n {2}write the whole address/,
    );
  },
);

test.each(['https://chat.example/hook', 'http://127.0.0.1:8080/hook'])('%s is one', (url) => {
  expect(read({ 'notify-webhook-url': url }).webhookUrl).toBe(url);
});
