/** As much of a page's element as the stand-ins look at; jsdom's own types stay outside. */
export interface PageElement {
  readonly nodeType: number;
  /** The tag, in small letters. */
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageElement>;
  readonly parentNode: PageElement | null;
  readonly style?: { readonly fontSize: string; readonly fontWeight: string };
  getAttribute(name: string): string | null;
}

export const TEXT_NODE = 3;
