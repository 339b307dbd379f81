export { BarChart, StackedChart } from './bar/bar-chart';
export { DotChart, LineChart, RankChart } from './line/line-chart';
export { MultiplesChart } from './multiples/multiples-chart';
