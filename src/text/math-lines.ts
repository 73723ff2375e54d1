/**
 * Markdown in which each `$$…$$` that has a line to itself is a formula set apart, as in
 * Jupyter: remark wants the signs alone.
 */
export function mathOnItsOwnLines(markdown: string): string {
  return markdown.replaceAll(/^\$\$([\s\S]+?)\$\$\s*$/gm, '\n$$$$\n$1\n$$$$\n');
}
