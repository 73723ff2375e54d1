// For the scripts of pages and decks: one more script, once it is needed, and only once.
{
  const arrivals = new Map();
  const arrival = (src) =>
    new Promise((resolve, reject) => {
      const onerror = (event) => {
        arrivals.delete(src);
        reject(event);
      };
      const script = document.createElement('script');
      document.head.append(Object.assign(script, { src, onload: resolve, onerror }));
    });
  globalThis.loadScript = (src) => {
    if (!arrivals.has(src)) arrivals.set(src, arrival(src));
    return arrivals.get(src);
  };
}
