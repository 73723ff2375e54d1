import { describe, expect, it } from 'vitest';
import { readSpeakerNotes } from '../../../src/site/deck/speaker-notes';

const WHOLE = `**Prepare:** Set ε to 0.3.

**Say:** We have nine knobs.

**Ask:** What would you do first?

**Answer:** Turn one, and watch.

**Click 1:** The formula.

**Click 2:** The number.

**Usual wrong answer:** "Turn them all."

**Board:** A knob and a dial.

**Minutes:** 3`;

describe('the notes of a slide', () => {
  it('are told apart by their labels', () => {
    expect(readSpeakerNotes(WHOLE)).toEqual({
      prepare: ['Set ε to 0.3.'],
      say: ['We have nine knobs.'],
      ask: ['What would you do first?'],
      answer: ['Turn one, and watch.'],
      clicks: [
        { number: 1, text: 'The formula.' },
        { number: 2, text: 'The number.' },
      ],
      usualWrongAnswer: ['"Turn them all."'],
      board: ['A knob and a dial.'],
      minutes: 3,
      others: [],
    });
  });

  it('may ask twice, and keep the order of the questions', () => {
    const notes = '**Ask:** One?\n\n**Answer:** A.\n\n**Ask:** Two?\n\n**Answer:** B.';
    expect(readSpeakerNotes(notes)).toMatchObject({
      ask: ['One?', 'Two?'],
      answer: ['A.', 'B.'],
    });
  });

  it('keep what follows a label with it, up to the next label', () => {
    const drawing = '```\n**Ask:** drawn\n\n**Say:** too\n```';
    const notes = `**Board:**\n\n${drawing}\n\nand below it $w$\n\n**Minutes:** 2.5`;
    expect(readSpeakerNotes(notes)).toMatchObject({
      board: [`${drawing}\n\nand below it $w$`],
      ask: [],
      minutes: 2.5,
    });
  });

  it('find a label only where a paragraph begins', () => {
    const notes = '**Ask:** Why?\n**Answer:** not a paragraph of its own';
    expect(readSpeakerNotes(notes)).toMatchObject({ answer: [] });
  });

  it.each([
    ["9. It's two for each.", "9\\. It's two for each."],
    ['6.', '6\\.'],
    ['- 1, below zero', '\\- 1, below zero'],
    ['*Nearly* all', '*Nearly* all'],
    ['2.5 seconds', '2.5 seconds'],
  ])('make no list of what only begins like one: %s', (said, text) => {
    expect(readSpeakerNotes(`**Answer:** ${said}`).answer).toEqual([text]);
  });

  it('leave labels that nobody knows as they are', () => {
    const others = ['Hello.', '**Sing:** la\n\nla', '**Minutes:** a few'];
    const notes = readSpeakerNotes(`${others.join('\n\n')}\n\n**Ask:** Why?`);
    expect(notes).toMatchObject({ others, ask: ['Why?'] });
    expect(notes.minutes).toBeUndefined();
  });

  it.each(['', '\n\n', '**', '**:**', '**Ask:**', '```', '**Click 0x1:** a', '\r\n'])(
    'may be anything, such as %j',
    (notes) => {
      expect(() => readSpeakerNotes(notes)).not.toThrow();
    },
  );
});
