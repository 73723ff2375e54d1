import { describe, expect, it } from 'vitest';
import { pathLength, pointAlong } from '../../../src/picture/measure/path-length';

describe('a path without a browser', () => {
  it.for([
    { d: 'M0,0L3,4', length: 5 },
    { d: 'M0,0 3,4 3,0', length: 9 },
    { d: 'M1,1h10v5H1Z', length: 30 },
    { d: 'm1,1l3,4m10,10l3,4', length: 10 },
    { d: 'M0,0L3,4M100,100L103,104', length: 10 },
    { d: 'M0,0L-1.5e1,0L-15-5', length: 20 },
    { d: '', length: 0 },
  ])('$d is $length long', ({ d, length }) => {
    expect(pathLength(d)).toBeCloseTo(length, 10);
  });

  it('follows curves', () => {
    // A quarter of a circle, which one cubic curve comes close to.
    const k = 0.5522847498;
    const length = pathLength(`M1,0C1,${k} ${k},1 0,1`);
    expect(length).toBeCloseTo(Math.PI / 2, 2);
    expect(pathLength('M0,0Q5,0 10,0')).toBeCloseTo(10, 10);
  });

  it('finds points along the way, and its ends beyond them', () => {
    const d = 'M0,0L10,0L10,10';
    expect(pointAlong(d, 5)).toEqual({ x: 5, y: 0 });
    expect(pointAlong(d, 15)).toEqual({ x: 10, y: 5 });
    expect(pointAlong(d, -1)).toEqual({ x: 0, y: 0 });
    expect(pointAlong(d, 99)).toEqual({ x: 10, y: 10 });
    expect(pointAlong('', 1)).toEqual({ x: 0, y: 0 });
  });
});
