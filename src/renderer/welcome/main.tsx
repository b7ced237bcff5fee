import { mountPage } from '../components/mount-page.tsx';
import { WelcomeView } from './welcome-view.tsx';

mountPage(<WelcomeView />, 'welcome');
