/**
 * What a page says of itself, as a content security policy: nothing comes from elsewhere,
 * and no script runs but those in files of the site. It holds from a disk too; the one thing
 * that it can't say there, nor on a host of others, is who may show the page in a frame.
 *
 * @param speakerScript the hash of the script in the window of reveal.js's speaker view,
 * which a deck writes, which has the deck's policy, and which shows the deck in frames
 * @param runsCells whether cells run in the page: in a worker that is made of a text, and
 * so has this policy too and reaches nobody. Its scripts are texts, eval is none of them,
 * and the module's WebAssembly may be compiled.
 * @param hasScripts whether there is any script at all
 */
export function contentPolicy({
  speakerScript,
  runsCells = false,
  hasScripts = true,
}: {
  speakerScript?: string;
  runsCells?: boolean;
  hasScripts?: boolean;
} = {}): string {
  const scripts = [
    "'self'",
    ...(speakerScript ? [speakerScript] : []),
    ...(runsCells ? ['blob:', "'wasm-unsafe-eval'"] : []),
  ];
  return [
    "default-src 'none'",
    `script-src ${hasScripts ? scripts.join(' ') : "'none'"}`,
    ...(runsCells ? ['worker-src blob:'] : []),
    // Formulas, colours of code and Plotly set styles on their elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ...(speakerScript ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
