// The same bot as a pull request might propose it: a search that knows more words, "simpler" rules and extraction, and
// shorter answers. `npm run demo` puts this file in the place of main.mjs and asks the gate.
import { createBot } from './create-bot.mjs';
import { extractReturnBriefly } from './extract.mjs';
import { briefPhrases } from './phrases.mjs';
import { refundRules } from './refunds.mjs';

const { alreadyRefunded, notDelivered, giftCard, tooLate, tooLarge } = refundRules;

export default createBot({
  refundRules: [alreadyRefunded, notDelivered, giftCard, tooLate, tooLarge],
  extract: extractReturnBriefly,
  synonyms: { parcel: 'shipment', package: 'shipment', miss: 'lost', vanish: 'lost' },
  phrases: briefPhrases,
});
