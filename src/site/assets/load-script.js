// For the scripts of pages and decks: one more script of the site, by its path from there,
// once it is needed, and only once.
{
  const root = new URL('..', document.currentScript.src);
  const arrivals = new Map();
  const arrival = (src) =>
    new Promise((resolve, reject) => {
      const onerror = (event) => {
        arrivals.delete(src);
        reject(event);
      };
      const script = document.createElement('script');
      script.src = new URL(src, root);
      document.head.append(Object.assign(script, { onload: resolve, onerror }));
    });
  globalThis.loadScript = (src) => {
    if (!arrivals.has(src)) arrivals.set(src, arrival(src));
    return arrivals.get(src);
  };
}
