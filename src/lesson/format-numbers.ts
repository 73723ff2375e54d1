export {
  DIGITS,
  formatNumber,
  formatNumbers,
  lowered,
} from '../figures/format-numbers';
