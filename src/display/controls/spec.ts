/** Where a control stands, as it travels between a page and the kernel. */
export type Place = number | boolean | string;

interface Spec<Type extends string, Start extends Place> {
  type: Type;
  label?: string;
  /** The place where it starts. */
  value: Start;
}

export interface NumberSpec extends Spec<'slider' | 'number' | 'play', number> {
  from: number;
  to: number;
  /** Between two places; on a log scale, in decades. */
  step?: number;
  scale?: 'linear' | 'log';
  unit?: string;
  /** Milliseconds between two steps that come by themselves. */
  every?: number;
}

export interface ChoiceSpec extends Spec<'choice', string> {
  options: string[];
}

export type FieldSpec = Spec<'toggle', boolean> | Spec<'text', string>;

/** A control as plain data: all that a page needs to draw it. */
export type ControlSpec = NumberSpec | ChoiceSpec | FieldSpec;

/** Controls by their names, as an output of a notebook holds them. */
export type ControlSpecs = Record<string, ControlSpec>;

/** The type of the output that holds them. */
export const CONTROLS_TYPE = 'application/vnd.backprop-twice.controls+json';
