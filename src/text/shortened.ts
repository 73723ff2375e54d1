/**
 * The beginning of a text: the sentences that fit; where not even one does, the words that
 * fit, and an ellipsis.
 *
 * @param length the most characters that there may be
 */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const sentences = /^.*[.?!](?=\s)/s.exec(text.slice(0, length + 1));
  if (sentences) return sentences[0];
  return `${text.slice(0, length).replace(/\s+\S*$|.$/su, '')}…`;
}
