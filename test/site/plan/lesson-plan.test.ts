import { describe, expect, it } from 'vitest';
import { lessonPlanOf } from '../../../src/site/plan/lesson-plan';
import { codeCell } from '../../book/fixture-notebook';
import { notebookWith, slide, TITLE, textCell } from './lesson';

describe('a lesson plan', () => {
  it('has the title, the times and the goals of the first cell', () => {
    expect(lessonPlanOf('02-nudging', notebookWith(textCell(TITLE)))).toEqual({
      number: '02',
      title: 'Nudging',
      times: 'core 38 minutes · optional 20 minutes',
      goals: [
        'measure a slope\n  with two values,',
        'say why $\\varepsilon$ is small.',
      ],
      recap: [],
      steps: [],
      exercises: [],
    });
  });

  it('says what stays where the notebook has no goals', () => {
    const recap = textCell('## Recap\n\n- A slope.\n- A step.\n\n## Next');
    const plan = lessonPlanOf('00-start', notebookWith(textCell('# Start'), recap));
    expect(plan).toMatchObject({ goals: [], recap: ['A slope.', 'A step.'] });
  });

  it('counts the minutes from slide to slide, and passes over one that says none', () => {
    const cells = ['**Minutes:** 2', '**Say:** hello', '**Minutes:** 3.5'].map(
      (notes, k) => slide(`# Slide ${k}`, notes),
    );
    const { steps } = lessonPlanOf('01', notebookWith(...cells));
    expect(steps.map(({ minutes, clock }) => [minutes, clock])).toEqual([
      [2, 2],
      [undefined, 2],
      [3.5, 5.5],
    ]);
  });

  it('has of the notes what one wants on paper, and no more', () => {
    const notes = [
      ...['**Prepare:** Open it.', '**Say:** Hello.', '**Ask:** Why?'],
      ...['**Answer:** So.', '**Click 1:** Look.', '**Usual wrong answer:** "No."'],
      ...['**Board:** A knob.', '**Do together:** Fold it.', '**Minutes:** 1'],
    ].join('\n\n');
    const { steps } = lessonPlanOf('01', notebookWith(slide('## One', notes)));
    expect(steps).toEqual([
      {
        title: 'One',
        minutes: 1,
        clock: 1,
        prepare: ['Open it.'],
        questions: ['Why?', '**Do together:** Fold it.'],
        answers: ['So.'],
        wrongAnswers: ['"No."'],
        boards: ['A knob.'],
      },
    ]);
  });

  it('calls a slide by its first heading, wherever that stands', () => {
    const titled = codeCell('figure', '// # not a heading\nshow();');
    titled.metadata = { slideshow: { slide_type: 'slide', title: 'A `figure`' } };
    const marked = (slide_type: string) => ({ slideshow: { slide_type } });
    const { steps } = lessonPlanOf(
      '01',
      notebookWith(
        slide('no heading\n\n```sh\n# a comment\n```\n\n## In words ##', ''),
        titled,
        textCell('Text', marked('slide')),
        textCell('### Below', marked('fragment')),
        textCell('nothing', marked('slide')),
        { ...codeCell('code', 'show(`\n# printed\n`);'), metadata: marked('slide') },
      ),
    );
    const titles = ['In words', 'A `figure`', 'Below', '', ''];
    expect(steps.map(({ title }) => title)).toEqual(titles);
  });

  it('can be made of any notebook', () => {
    const empty = { number: 'notes', title: 'notes', times: '', steps: [] };
    expect(lessonPlanOf('notes', notebookWith())).toMatchObject(empty);
    expect(lessonPlanOf('notes', notebookWith(textCell('able to\n\n')))).toMatchObject(
      empty,
    );
  });
});
