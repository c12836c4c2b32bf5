export { PhoneTheme } from './PhoneTheme';
