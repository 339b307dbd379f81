export { TakeAway } from './take-away';
