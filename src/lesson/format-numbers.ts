export {
  DIGITS,
  formatNumber,
  formatNumbers,
  lowered,
} from '../figures/text/format-numbers';
