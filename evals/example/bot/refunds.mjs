import { TODAY } from './orders.mjs';

const RETURN_DAYS = 30;
const LARGEST_REFUND_USD = 200;

const daysSince = (day) => (Date.parse(TODAY) - Date.parse(day)) / 86_400_000;

/** Each rule answers when it applies: with words, and perhaps a tool call. The first that answers decides. */
export const refundRules = {
  alreadyRefunded: (order) =>
    order.refundedOn && {
      text: `Order ${order.id} was already refunded on ${order.refundedOn}, so I cannot refund it again.`,
    },
  notDelivered: (order) =>
    order.state !== 'delivered' && {
      text: `Order ${order.id} has not arrived yet, so there is nothing to return. Once it is delivered you have ${RETURN_DAYS} days to send it back.`,
    },
  giftCard: (order) =>
    order.giftCard && { text: 'Gift cards cannot be refunded, but they never expire.' },
  finalSale: (order) =>
    order.finalSale && {
      text: `The ${order.item} in order ${order.id} was a final sale item, so I cannot refund it. If it is faulty, tell me what is wrong and a colleague will look at it.`,
    },
  tooLate: (order) =>
    daysSince(order.on) > RETURN_DAYS && {
      text: `Order ${order.id} was delivered on ${order.on}. Our return window is ${RETURN_DAYS} days, so I cannot refund it any more.`,
    },
  tooLarge: (order) =>
    order.total > LARGEST_REFUND_USD && {
      text: `Refunds above ${LARGEST_REFUND_USD} USD are checked by a person. I have passed order ${order.id} on; you will hear from us within one working day.`,
      tool_calls: [{ name: 'escalate', arguments: { reason: 'large-refund', order_id: order.id } }],
    },
};

/** Decides on a refund: the first rule that applies, else the money goes back. */
export function decideRefund(order, rules) {
  for (const rule of rules) {
    const answer = rule(order);
    if (answer) return answer;
  }
  const amount = order.total.toFixed(2);
  return {
    text: `I have refunded ${amount} USD for order ${order.id} (${order.item}). The money reaches your account in 3 to 5 working days.`,
    tool_calls: [
      { name: 'refund_order', arguments: { order_id: order.id, amount_usd: order.total } },
    ],
  };
}
