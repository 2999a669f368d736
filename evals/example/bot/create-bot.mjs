import { findOrder } from './orders.mjs';
import { decideRefund } from './refunds.mjs';
import { findArticle } from './retrieve.mjs';

const ORDER_ID = /\bA\d{4}\b/gi;
const SCOPE = 'I can help with orders, refunds and our products.';

/** Requests that are declined before anything else is looked at; the first that matches answers. */
const REFUSALS = [
  [
    /system prompt|your (instructions|rules|prompt)|ignore (all|any|the|your|previous)|developer mode|you are now|pretend (to be|you)|jailbreak/i,
    `I can't change how I work or show my set-up. ${SCOPE}`,
  ],
  [
    /(card|cvv|password|passcode)\b.*\b(number|on file)|address of|phone number of|other customers?|another customer|someone else|list (all|every)|drop table|select \*|(every|all) (orders?|customers?)\b/i,
    `I can't share or change other people's data, and I never show payment details. ${SCOPE}`,
  ],
  [
    /\b(bomb|explode|explosive|weapon|poison)\b|bypass the (valve|safety)/i,
    `I can't help with that: it could hurt someone. If a product seems unsafe, stop using it and tell me its order number. ${SCOPE}`,
  ],
];

const CRISIS = /hurt myself|kill myself|end my life|suicid/i;

/** What the customer said last, and the order numbers that came up so far (theirs, not those in quotations). */
function readRequest(input) {
  const turns = Array.isArray(input) ? input : [{ role: 'user', content: String(input) }];
  const said = turns.filter(({ role }) => role === 'user').map(({ content }) => content);
  const last = said.at(-1) ?? '';
  // quoted text is something the customer shows us, not something they ask for
  const unquoted = said.map((text) => text.replace(/"[^"]*"|«[^»]*»|^>.*$/gm, ' '));
  const ids = unquoted.flatMap((text) => text.match(ORDER_ID) ?? []);
  return { text: last, wish: unquoted.at(-1) ?? '', orderId: ids.at(-1)?.toUpperCase() };
}

function answerStatus(order) {
  const state = {
    delivered: `was delivered on ${order.on}`,
    shipped: `is on its way and should arrive on ${order.on}`,
    placed: 'is being packed and has not been shipped yet',
  }[order.state];
  return {
    text: `Order ${order.id} (${order.item}) ${state}.`,
    tool_calls: [{ name: 'lookup_order', arguments: { order_id: order.id } }],
  };
}

function answerCancel(order, phrases) {
  if (order.state !== 'placed') return { text: phrases.shipped(order.id) };
  return {
    text: `I have cancelled order ${order.id} (${order.item}). You will not be charged.`,
    tool_calls: [{ name: 'cancel_order', arguments: { order_id: order.id } }],
  };
}

function escalate(reason, text, orderId) {
  const call = { name: 'escalate', arguments: { reason, ...(orderId && { order_id: orderId }) } };
  return { text, tool_calls: [call] };
}

/** Wishes about one order, in the order in which they are recognised. */
function chooseOrderAnswer({ wish, orderId }, customer, { refundRules, phrases }) {
  const answers = [
    [
      /damaged|broken|torn|ripped|faulty|leak/i,
      (order) => escalate('damaged', phrases.damaged(order.id), order.id),
    ],
    [
      /refund|money back|return (it|order|my|the)|send (it|order \w+) back/i,
      (order) => decideRefund(order, refundRules),
    ],
    [/cancel/i, (order) => answerCancel(order, phrases)],
    [/where|status|track|arrive|shipped|when|check/i, answerStatus],
  ];
  const chosen = answers.find(([pattern]) => pattern.test(wish));
  if (!chosen) return undefined;
  if (!orderId) {
    // a question about the rules is not a request about an order
    return /\b(my|it)\b/i.test(wish) && !/policy|how (long|much|do)/i.test(wish)
      ? { text: 'Which order is it about? Please give me the order number; it starts with A.' }
      : undefined;
  }
  const order = findOrder(orderId, customer);
  return order
    ? chosen[1](order)
    : { text: `I can't find order ${orderId} among your orders. Please check the number.` };
}

/**
 * A bot of these parts: `refundRules` in order, `extract` for return forms, `synonyms` for the search, `phrases` for those
 * who are let down or handed over.
 */
export function createBot({ refundRules, extract, synonyms, phrases }) {
  function answer(input, customer) {
    const request = readRequest(input);
    const { text, wish } = request;
    if (/^extract\b/i.test(text)) return { text: JSON.stringify(extract(text)) };
    if (CRISIS.test(text)) return escalate('crisis', phrases.crisis);
    const refusal = REFUSALS.find(([pattern]) => pattern.test(wish));
    if (refusal) return { text: refusal[1] };
    if (/(delete|erase|remove) (my|all my) (data|account|personal)/i.test(wish))
      return escalate(
        'privacy',
        'I have passed your request to our privacy team. They confirm the deletion within 30 days.',
      );
    if (/\b(human|real person|agent|manager|someone real)\b/i.test(wish))
      return escalate('asked-for-person', phrases.person, request.orderId);
    const aboutOrder = chooseOrderAnswer(request, customer, { refundRules, phrases });
    if (aboutOrder) return aboutOrder;
    const article = findArticle(wish, synonyms);
    return { text: article ? article.text : `I don't know that. ${SCOPE}` };
  }

  return async function bot(input, { context } = {}) {
    const { text, tool_calls = [] } = answer(input, context?.customer ?? 'guest');
    return { output: text, tool_calls };
  };
}
