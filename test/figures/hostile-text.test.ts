import { describe, expect, test } from 'vitest';
import { costBars } from '../../src/figures/cost-bars';
import { costCurve } from '../../src/figures/cost-curve';
import { decisionSurface } from '../../src/figures/decision-surface';
import { decisionSurfaces } from '../../src/figures/decision-surfaces';
import { gradientsCompared } from '../../src/figures/gradients-compared';
import { hiddenSpace } from '../../src/figures/hidden-space';
import { lossCurve } from '../../src/figures/loss-curve';
import { surfacesBeside } from '../../src/figures/surfaces-beside';
import { trainingView } from '../../src/figures/training-view';
import { unitLine } from '../../src/figures/unit-line';
import { chainRuleGradient, xor } from '../../src/index';
import { exampleNetwork, oneUnit, shortTraining, wrongGradient } from './examples';
import { texts } from './inside';

const hostile = [
  '<b>bold</b>',
  '</script>',
  '<a href="javascript:alert(1)">x</a>',
  '$x^2$ & $y$',
  '&lt;i&gt;',
  '%{x} %{y}',
  'a\u202eb\u0000c',
];

const { network, history, path } = shortTraining(3);
const right = chainRuleGradient(exampleNetwork(), xor);

const makers = {
  lossCurve: (name: string) => lossCurve({ [name]: history }),
  gradientsCompared: (name: string) =>
    gradientsCompared(right, wrongGradient(), { labels: [name, 'right'] }),
  decisionSurface: (name: string) =>
    decisionSurface(network, { ...xor, name }, { resolution: 3 }),
  decisionSurfaces: (name: string) =>
    decisionSurfaces(
      network,
      { ...xor, name },
      path.map((parameters, epoch) => ({ epoch, parameters })),
      { resolution: 3 },
    ),
  trainingView: (name: string) =>
    trainingView(network, { ...xor, name }, { losses: history.losses, resolution: 3 }),
  costBars: (name: string) =>
    costBars([{ name, costs: [{ method: name, milliseconds: 1, measured: true }] }]),
  surfacesBeside: (name: string) =>
    surfacesBeside(xor, [
      { name, network },
      { name: 'after', network },
    ]),
  unitLine: (name: string) => unitLine(oneUnit(1, 1, -1), { ...xor, name }),
  hiddenSpace: (name: string) => hiddenSpace(network, { ...xor, name }),
  costCurve: (name: string) =>
    costCurve([{ name, points: [{ parameters: 9, milliseconds: 1 }] }]),
};

const ours =
  /<\/?(b|br|sup)>|<span style="color:#[0-9a-f]{6}">|<\/span>|<extra><\/extra>/g;

describe.each(Object.entries(makers))('%s', (_, make) => {
  test.each(hostile)('shows %j as text', (name) => {
    const plain = texts(make('plain')).map((text) => text.match(ours)?.length ?? 0);
    const figure = make(name);
    // The same tags as with a plain name, and nothing besides that could be one.
    expect(texts(figure).map((text) => text.match(ours)?.length ?? 0)).toEqual(plain);
    for (const text of texts(figure)) {
      const rest = text.replace(ours, '').replace(/%\{[xyz](:[^}]*)?\}|%\{text\}/g, '');
      expect(rest).not.toMatch(/[<>$\p{Cc}\u202e]|&(?!amp;|lt;|gt;|#36;|#37;)|%\{/u);
    }
  });
});
