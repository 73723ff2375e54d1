/** Where a control stands, as it travels between a page and the kernel. */
export type Place = number | boolean | string;

interface Spec<Type extends string, Start extends Place> {
  type: Type;
  label?: string;
  /** The place where it starts. */
  value: Start;
}

export interface SliderSpec extends Spec<'slider', number> {
  from: number;
  to: number;
  /** Between two places; on a log scale, in decades. */
  step: number;
  scale: 'linear' | 'log';
  unit?: string;
}

export interface NumberSpec extends Spec<'number', number> {
  from: number;
  to: number;
  step?: number;
  unit?: string;
}

export interface PlaySpec extends Spec<'play', number> {
  from: number;
  to: number;
  step: number;
  /** Milliseconds between two steps. */
  every: number;
}

export interface ChoiceSpec extends Spec<'choice', string> {
  options: string[];
}

export type ToggleSpec = Spec<'toggle', boolean>;

export interface TextSpec extends Spec<'text', string> {
  /** In letters. */
  most: number;
}

/** A control as plain data: all that a page needs to draw it. */
export type ControlSpec =
  | SliderSpec
  | NumberSpec
  | PlaySpec
  | ChoiceSpec
  | ToggleSpec
  | TextSpec;

/** Controls by their names, as an output of a notebook holds them. */
export type ControlSpecs = Record<string, ControlSpec>;

/** The type of the output that holds them. */
export const CONTROLS_TYPE = 'application/vnd.backprop-twice.controls+json';
