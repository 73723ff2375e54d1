// For the scripts of pages and decks: one more script, once it is needed.
globalThis.loadScript = (src) =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    document.head.append(
      Object.assign(script, { src, onload: resolve, onerror: reject }),
    );
  });
