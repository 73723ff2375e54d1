/** The name of the page's notebook: '02-nudge-gradient'. */
export function pageName(): string {
  const file = location.pathname.split('/').at(-1) ?? '';
  return decodeURIComponent(file).replace(/\.html$/, '');
}
