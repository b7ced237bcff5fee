import { mountPage } from '../components/mount-page.tsx';
import { StatisticsView } from './statistics-view.tsx';

mountPage(<StatisticsView />, 'statistics');
