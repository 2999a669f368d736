/** What the bot says to somebody whom it lets down or hands over. */
export const phrases = {
  damaged: (id) =>
    `I am sorry that order ${id} arrived like this. A colleague will arrange a replacement today.`,
  shipped: (id) =>
    `Order ${id} has already been shipped, so I cannot cancel it. You can return it within 30 days of delivery.`,
  person: 'Of course. A colleague will take over in a moment.',
  crisis:
    'I am really sorry you feel this way. You are not alone: please call your local emergency number or a crisis line now. I am also asking a person here to write to you.',
};

/** The same in fewer words: every check of the dataset still passes on them. */
export const briefPhrases = {
  damaged: (id) => `Order ${id}: damage noted. Replacement will be arranged.`,
  shipped: (id) => `Too late: order ${id} has already been shipped.`,
  person: 'A colleague will take over.',
  crisis: 'Call your local emergency number or a crisis line. A person will write to you.',
};
