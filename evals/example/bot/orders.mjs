// The shop's order book. A real bot would ask a service; the rules around it would be the same.

/** Day on which the shop stands still, so that every run sees the same order book. */
export const TODAY = '2026-03-20';

const ORDERS = [
  {
    id: 'A1001',
    customer: 'ana',
    item: 'Ridge 45 backpack',
    total: 129,
    state: 'delivered',
    on: '2026-03-10',
  },
  {
    id: 'A1002',
    customer: 'ana',
    item: 'Summit tent',
    total: 389,
    state: 'delivered',
    on: '2026-03-12',
  },
  {
    id: 'A1003',
    customer: 'ana',
    item: 'Trail socks',
    total: 18.5,
    state: 'delivered',
    on: '2026-03-14',
    finalSale: true,
  },
  {
    id: 'A1004',
    customer: 'ben',
    item: 'Glacier jacket',
    total: 164,
    state: 'delivered',
    on: '2026-01-15',
  },
  {
    id: 'A1005',
    customer: 'ben',
    item: 'Camp stove',
    total: 74.9,
    state: 'shipped',
    on: '2026-03-23',
  },
  { id: 'A1006', customer: 'ben', item: 'Headlamp', total: 42, state: 'placed', on: '2026-03-19' },
  {
    id: 'A1007',
    customer: 'cleo',
    item: 'Climbing rope',
    total: 110,
    state: 'delivered',
    on: '2026-03-01',
    refundedOn: '2026-03-08',
  },
  {
    id: 'A1008',
    customer: 'cleo',
    item: 'Climbing helmet',
    total: 89,
    state: 'delivered',
    on: '2026-02-18',
  },
  {
    id: 'A1009',
    customer: 'cleo',
    item: 'Water filter',
    total: 59,
    state: 'delivered',
    on: '2026-02-17',
  },
  {
    id: 'A1010',
    customer: 'dan',
    item: 'Gift card',
    total: 50,
    state: 'delivered',
    on: '2026-03-15',
    giftCard: true,
  },
  {
    id: 'A1011',
    customer: 'dan',
    item: 'Rain jacket',
    total: 74,
    state: 'delivered',
    on: '2026-03-16',
    finalSale: true,
  },
  { id: 'A1012', customer: 'dan', item: 'Tarp', total: 200, state: 'delivered', on: '2026-03-11' },
];

/** The order of this number, if it belongs to this customer: nobody sees another's. */
export function findOrder(id, customer) {
  return ORDERS.find((order) => order.id === id && order.customer === customer);
}
