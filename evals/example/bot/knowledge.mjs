/** The help centre: what the bot may say that is not about one order. */
export const ARTICLES = [
  {
    id: 'shipping-cost',
    about: 'shipping cost price delivery fee free postage',
    text: 'Standard shipping costs 4.90 USD. Orders of 60 USD or more ship free.',
  },
  {
    id: 'shipping-time',
    about: 'how long delivery take shipping time days arrive express',
    text: 'Standard delivery takes 2 to 4 working days, express delivery one working day.',
  },
  {
    id: 'abroad',
    about: 'ship international abroad country countries customs europe',
    text: 'We ship to all countries of the EU, to Norway, Switzerland and the United Kingdom. Outside the EU customs may charge duties.',
  },
  {
    id: 'returns',
    about: 'return policy send back window days unused',
    text: 'You can return unused items within 30 days of delivery. The return label is free; final sale items and gift cards cannot be returned.',
  },
  {
    id: 'warranty',
    about: 'warranty guarantee defect years tent backpack stove',
    text: 'Tents and backpacks carry a 5-year warranty, everything else 2 years. It covers defects in material and making, not wear.',
  },
  {
    id: 'repair',
    about: 'repair service fix seam mending workshop',
    text: 'Our workshop repairs tents, jackets and sleeping bags. A repair starts at 15 USD and takes about two weeks.',
  },
  {
    id: 'lost',
    about: 'lost shipment tracking stopped moving carrier investigation',
    text: 'If a shipment has not moved for 5 working days we count it as lost: we open an investigation with the carrier and send a replacement at once.',
  },
  {
    id: 'payment',
    about: 'payment methods pay card paypal invoice instalments',
    text: 'You can pay by card, PayPal or invoice. We do not offer instalments.',
  },
  {
    id: 'discounts',
    about: 'discount code voucher coupon combine stack student',
    text: 'One discount code can be used per order; codes cannot be combined. Students get 10 % off after verification.',
  },
  {
    id: 'hours',
    about: 'opening hours phone support open weekend saturday',
    text: 'Our support team answers Monday to Friday from 8:00 to 18:00 Central European Time. We are closed on weekends.',
  },
  {
    id: 'sizes',
    about: 'size guide jacket fit between sizes larger',
    text: 'Our jackets run true to size. If you are between two sizes, take the larger one.',
  },
];
