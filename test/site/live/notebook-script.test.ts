import { expect, it } from 'vitest';
import { parseNotebook } from '../../../src/book/notebook/read-notebook';
import { formatNotebook } from '../../../src/book/notebook/write-notebook';
import { notebookScript } from '../../../src/site/live/notebook-script';
import { codeCell, notebookOf } from '../../book/fixture-notebook';

it('a page gives a notebook away with its numbers, however Python wrote them', () => {
  const output = {
    output_type: 'display_data' as const,
    data: { 'application/json': { epsilon: 0.5 } },
    metadata: {},
  };
  const notebook = notebookOf([{ ...codeCell('one', 'show()'), outputs: [output] }]);
  const byPython = formatNotebook(notebook).replace('0.5', '1e-05');
  const script = notebookScript(parseNotebook(byPython));
  expect(script).toContain('{"epsilon":1e-05}');
});
