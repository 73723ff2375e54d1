import { BookError } from '../program/book-error';
import { ownPackage } from '../program/project';

/**
 * The address that the site is published under, with a slash at its end.
 *
 * @param given what --address says; without it package.json's homepage counts
 * @returns undefined where neither says anything
 * @throws {BookError} when it's no address that a site can have
 */
export function publicAddress(given?: string): URL | undefined {
  const { homepage } = ownPackage();
  const address = given ?? homepage;
  if (address === undefined) return undefined;
  const name = given === undefined ? "package.json's homepage" : '--address';
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isOne =
    url &&
    /^https?:$/.test(url.protocol) &&
    !`${url.search}${url.hash}${url.username}${url.password}`;
  if (!isOne) {
    throw new BookError(
      `${name} is "${address}"; it must be the address that the site is published ` +
        'under, such as https://example.org/backprop-twice/',
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
