import { mountPage } from '../components/mount-page.tsx';
import { HomeView } from './home-view.tsx';

mountPage(<HomeView />, 'home');
