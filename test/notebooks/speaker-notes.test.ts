import { describe, expect, it } from 'vitest';
import { slidesOf } from '../../src/site/deck/slide-cells';
import { readSpeakerNotes } from '../../src/site/deck/speaker-notes';
import { readCourse } from './course';

/** What somebody who teaches with the notes of a slide would miss in them. */
function missingIn(markdown: string): string[] {
  const { minutes, ask, answer, clicks } = readSpeakerNotes(markdown);
  const numbers = clicks.map(({ number }) => number);
  const inOrder = numbers.every((number, k) => number === k + 1);
  return [
    ...(minutes === undefined ? ['minutes, as a number'] : []),
    ...(answer.length < ask.length ? ['an answer for each question'] : []),
    ...(inOrder ? [] : [`clicks in order: ${numbers.join(', ')}`]),
  ];
}

describe.each(readCourse())('the speaker’s notes of $name', ({ notebook }) => {
  it('have minutes for each slide, answers for its questions, and its clicks in order', () => {
    const missing = slidesOf(notebook).flatMap(({ cells, notes }) =>
      missingIn(notes.join('\n\n')).map((what) => `${cells[0]?.cell.id}: ${what}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('notes that lack something', () => {
  const whole = [
    ...['**Ask:** Why?', '**Answer:** So.', '**Ask:** And?', '**Answer:** That.'],
    ...['**Click 1:** Look.', '**Click 2:** Look here.', '**Minutes:** 2'],
  ];

  it('are not those that have all', () => {
    expect(missingIn(whole.join('\n\n'))).toEqual([]);
  });

  it.each([
    ['**Minutes:** 2', '2 minutes', ['minutes, as a number']],
    ['**Minutes:** 2', '**Minutes:** two', ['minutes, as a number']],
    ['**Answer:** That.', 'That.', ['an answer for each question']],
    ['**Click 2:** Look here.', '**Click 3:** Look.', ['clicks in order: 1, 3']],
    ['**Click 1:** Look.', '**Click 2:** Look.', ['clicks in order: 2, 2']],
  ])('are told by what they lack: %s written as %s', (right, wrong, missing) => {
    const broken = whole.map((part) => (part === right ? wrong : part));
    expect(missingIn(broken.join('\n\n'))).toEqual(missing);
  });
});
