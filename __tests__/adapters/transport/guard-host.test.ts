import { describe, expect, test } from '@jest/globals';
import { createHostGuard } from '../../../src/adapters/transport/guard-host.ts';

function lookup(host: string, allowed: string[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    createHostGuard(allowed).lookup(host, { all: true }, (error, addresses) =>
      error ? reject(error) : resolve(addresses),
    );
  });
}

describe('createHostGuard', () => {
  test('a private address is refused, unless policy names it', () => {
    const check = (url: string, allowed: string[]) => () =>
      createHostGuard(allowed).checkLiteral(new URL(url));
    expect(check('http://10.1.2.3/', [])).toThrow('10.1.2.3 is neither public nor loopback');
    expect(check('http://[fd00::1]/', [])).toThrow('fd00::1');
    expect(check('http://0251.0376.0251.0376/', [])).toThrow('169.254.169.254');
    expect(check('http://10.1.2.3/', ['10.1.2.3'])).not.toThrow();
    expect(check('http://[fd00::1]/', ['[fd00::1]'])).not.toThrow();
    expect(check('http://127.0.0.1/', [])).not.toThrow();
    expect(check('https://93.184.216.34/', [])).not.toThrow();
  });

  test('what a name resolves to is what counts', async () => {
    expect(await lookup('localhost', [])).not.toHaveLength(0);
    await expect(lookup('10.0.0.1', [])).rejects.toThrow('neither public nor loopback');
    expect(await lookup('10.0.0.1', ['10.0.0.1'])).toHaveLength(1);
  });

  test('a wildcard stands for subdomains only', () => {
    const guard = createHostGuard(['*.internal.example']);
    expect(() => guard.checkLiteral(new URL('http://10.0.0.1/'))).toThrow();
  });
});
