import { describe, expect, it } from 'vitest';
import { joinText } from '../../src/book/notebook/notebook';
import { exercises } from '../../src/exercises/check/all-exercises';
import { readCourse } from './course';
import { exerciseCells } from './exercise-cells';

describe.each(readCourse())('the exercises of $name', (lesson) => {
  const found = exerciseCells(lesson);
  const number = lesson.name.slice(0, 2);

  it('are those of the module, in its order', () => {
    const inModule = exercises.map(({ name }) => name);
    expect(found.map(({ name }) => name)).toEqual(
      inModule.filter((name) => name.startsWith(number)),
    );
  });

  it('are enough to learn from', () => {
    const wanted = ['01', '02', '03', '04', '05'].includes(number) ? 4 : 2;
    expect(found.length).toBeGreaterThanOrEqual(wanted);
  });

  it('ask before they are tried, and fold a hint and a solution', () => {
    for (const { name, question, hint, solution } of found) {
      expect([name, joinText(question?.source ?? '')]).toEqual([
        name,
        expect.stringMatching(/^### Exercise \d/),
      ]);
      const fold = (word: string) =>
        new RegExp(`^<details><summary>${word}</summary>\\n\\n[^]+\\n\\n</details>$`);
      expect(joinText(hint?.source ?? '')).toMatch(fold('Hint'));
      expect(hint?.metadata?.tags).toContain('hint');
      expect(joinText(solution?.source ?? '')).toMatch(fold('Solution'));
      expect(joinText(solution?.source ?? '')).toContain('```ts\n');
      expect(solution?.metadata?.tags).toContain('solution');
    }
  });

  it('say "not yet" as they stand', () => {
    for (const { name, starter } of found) {
      const said = JSON.stringify(starter.outputs);
      expect([name, said]).toEqual([name, expect.stringContaining('○ Not yet')]);
    }
  });
});
