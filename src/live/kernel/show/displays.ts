import type { Outlet } from './outlet';
import type { Bundle } from './output';

/** What a cell shows things with, as tslab has it. */
export class Display {
  readonly #outlet: Outlet;
  readonly #name: string | undefined;

  /** @param name of the place in which each thing takes that of the last */
  constructor(outlet: Outlet, name?: string) {
    this.#outlet = outlet;
    this.#name = name;
  }

  html(text: string): void {
    this.raw('text/html', text);
  }
  latex(text: string): void {
    this.raw('text/latex', text);
  }
  markdown(text: string): void {
    this.raw('text/markdown', text);
  }
  text(text: string): void {
    this.raw('text/plain', text);
  }
  javascript(text: string): void {
    this.raw('text/javascript', text);
  }
  svg(text: string): void {
    this.raw('image/svg+xml', text);
  }
  png(picture: Uint8Array | string): void {
    this.raw('image/png', picture);
  }
  jpeg(picture: Uint8Array | string): void {
    this.raw('image/jpeg', picture);
  }
  gif(picture: Uint8Array | string): void {
    this.raw('image/gif', picture);
  }

  /** @param content a text, or the bytes of a picture */
  raw(type: string, content: Uint8Array | string): void {
    const isText = typeof content === 'string';
    this.bundle({
      data: { [type]: isText ? content : base64(content) },
      metadata: {},
    });
  }

  /** Several types of one thing at once, which tslab has no name for. */
  bundle(bundle: Bundle): void {
    this.#outlet.show(bundle, this.#name);
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Those of one kernel: `display`, and as many with a place of their own as are wanted. */
export function createDisplays(outlet: Outlet): {
  display: Display;
  newDisplay(): Display;
} {
  let made = 0;
  return {
    display: new Display(outlet),
    newDisplay: () => new Display(outlet, `display-${++made}`),
  };
}
