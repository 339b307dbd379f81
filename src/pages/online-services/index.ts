export { OnlineServicesPage } from './online-services-page';
