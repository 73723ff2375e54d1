import {
  autocompletion,
  type CompletionContext,
  type CompletionResult,
  completionKeymap,
} from '@codemirror/autocomplete';
import { linter } from '@codemirror/lint';
import type { Extension } from '@codemirror/state';
import { hoverTooltip, keymap } from '@codemirror/view';
import type { CellCode, Completion, Described, Mistake } from '../../types/language';
import { element } from '../dom/element';
import { askTypes } from './types-client';

/** The cell that is edited, among the others of its page. */
export interface CellInPage {
  id: string;
  cells(): CellCode[];
}

/** How an editor calls what TypeScript calls otherwise. */
const KINDS: Record<string, string> = {
  alias: 'variable',
  const: 'variable',
  let: 'variable',
  parameter: 'variable',
  var: 'variable',
};

/** Help while typing: completions, what a name is, and where types disagree. */
export function help({ id, cells }: CellInPage): Extension {
  const complete = async (
    context: CompletionContext,
  ): Promise<CompletionResult | null> => {
    const word = context.matchBefore(/[\w$]*/);
    const before = word && context.state.sliceDoc(word.from - 1, word.from);
    const isWanted = context.explicit || before === '.' || word?.text;
    if (!word || !isWanted) return null;
    const question = { ask: 'complete' as const, id, cells: cells(), at: context.pos };
    const found = (await askTypes(question)) as Completion[] | undefined;
    if (!found) return null;
    return {
      from: word.from,
      validFor: /^[\w$]*$/,
      options: found.map(({ name, kind, isOwn }) => ({
        label: name,
        type: KINDS[kind] ?? kind,
        boost: isOwn ? 1 : 0,
      })),
    };
  };
  const describe = hoverTooltip(async (_view, at) => {
    const found = (await askTypes({ ask: 'describe', id, cells: cells(), at })) as
      | Described
      | undefined;
    if (!found) return null;
    return {
      pos: found.from,
      end: found.to,
      create: () => ({
        dom: element(
          'div',
          { className: 'known' },
          element('code', { textContent: found.type }),
          element('p', { textContent: found.words }),
        ),
      }),
    };
  });
  const mistakes = linter(
    async () => {
      const found = await askTypes({ ask: 'mistakes', id, cells: cells() });
      return ((found as Mistake[] | undefined) ?? []).map((mistake) => ({
        ...mistake,
        severity: 'error' as const,
      }));
    },
    { delay: 500 },
  );
  return [
    autocompletion({ override: [complete] }),
    keymap.of(completionKeymap),
    describe,
    mistakes,
  ];
}
