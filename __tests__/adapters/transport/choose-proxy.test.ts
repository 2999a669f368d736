import { expect, test } from '@jest/globals';
import { chooseProxy } from '../../../src/adapters/transport/choose-proxy.ts';

const PROXY = { HTTPS_PROXY: 'http://p:1', http_proxy: 'http://q:2' };

test.each([
  ['https://api.example.com/', PROXY, 'http://p:1'],
  ['http://api.example.com/', PROXY, 'http://q:2'],
  ['https://api.example.com/', {}, undefined],
  ['http://localhost:8080/', PROXY, undefined],
  ['http://127.0.0.1/', PROXY, undefined],
  ['https://api.example.com/', { ...PROXY, NO_PROXY: 'x.org, .example.com' }, undefined],
  ['https://api.example.com/', { ...PROXY, no_proxy: 'api.example.com:443' }, undefined],
  ['https://api.example.com/', { ...PROXY, NO_PROXY: 'api.example.com:8443' }, 'http://p:1'],
  ['https://notexample.com/', { ...PROXY, NO_PROXY: 'example.com' }, 'http://p:1'],
  ['https://api.example.com/', { ...PROXY, NO_PROXY: '*' }, undefined],
])('%s %j', (url, env: { [name: string]: string }, proxy) => {
  expect(chooseProxy(new URL(url), env)).toBe(proxy);
});
