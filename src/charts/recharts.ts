export { BarChart, StackedChart } from './bar/bar-chart';
