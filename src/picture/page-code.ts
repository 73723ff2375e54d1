/**
 * Code for a page without comments and needless spaces. It is not for any code: a text in
 * it must not have spaces beside brackets or signs, and a comment has its own line.
 */
export function shortened(code: string): string {
  return code
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}()[\];,=<>+?:|&]) ?/g, '$1')
    .trim();
}
