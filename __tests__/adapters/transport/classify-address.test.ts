import { describe, expect, test } from '@jest/globals';
import {
  classifyAddress,
  isLoopbackName,
} from '../../../src/adapters/transport/classify-address.ts';

describe('classifyAddress', () => {
  test.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])('%s is loopback', (address) => {
    expect(classifyAddress(address)).toBe('loopback');
  });

  test.each([
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.100.100.200',
    '168.63.129.16',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    'fd00:ec2::254',
    'fe80::1',
    '::ffff:10.0.0.1',
    '::ffff:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    '2002:a9fe:a9fe::',
    'not an address',
  ])('%s is refused', (address) => {
    expect(classifyAddress(address)).toBe('refused');
  });

  test.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2606:4700::1111'])(
    '%s is public',
    (address) => {
      expect(classifyAddress(address)).toBe('public');
    },
  );
});

describe('isLoopbackName', () => {
  test.each([
    ['http://localhost:1/', true],
    ['http://[::1]:1/', true],
    ['http://0x7f.1/', true],
    ['http://2130706433/', true],
    ['http://api.localhost/', true],
    ['http://localhost.example.com/', false],
    ['http://127.0.0.1.example.com/', false],
    ['http://10.0.0.1/', false],
  ])('%s', (url, loopback) => {
    expect(isLoopbackName(new URL(url).hostname)).toBe(loopback);
  });
});
