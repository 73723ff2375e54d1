/** Code for a page, without indents and without comments, each of which has its own line. */
export function pageCode({ raw: [code] }: TemplateStringsArray): string {
  return code.replace(/^\s*(?:\/\/.*\s*)*/gm, '').trimEnd();
}
