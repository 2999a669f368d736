import { describe, expect, test } from '@jest/globals';
import { escapeChat } from '../../src/report/escape-chat.ts';
import { HOSTILE_STRINGS } from '../support/hostile-strings.ts';

describe('text for a chat', () => {
  test('mentions and links are shown, not made', () => {
    expect(escapeChat('<!channel> see <https://evil.test|here> & go')).toBe(
      '&lt;!channel&gt; see &lt;https:\u200B//evil.\u200Btest|here&gt; &amp; go',
    );
  });

  test.each(Object.entries(HOSTILE_STRINGS))('%s stays one harmless line', (_, text) => {
    expect(escapeChat(text)).not.toMatch(/[<>\p{Cc}]/u);
  });
});
