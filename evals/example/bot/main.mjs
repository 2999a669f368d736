// The shop's support bot as it stands on main: the target of evals/configs/pr.yaml.
import { createBot } from './create-bot.mjs';
import { extractReturn } from './extract.mjs';
import { phrases } from './phrases.mjs';
import { refundRules } from './refunds.mjs';

const { alreadyRefunded, notDelivered, giftCard, finalSale, tooLate, tooLarge } = refundRules;

export default createBot({
  refundRules: [alreadyRefunded, notDelivered, giftCard, finalSale, tooLate, tooLarge],
  extract: extractReturn,
  synonyms: {},
  phrases,
});
