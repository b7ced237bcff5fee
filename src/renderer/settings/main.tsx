import { mountPage } from '../components/mount-page.tsx';
import { SettingsView } from './settings-view.tsx';

mountPage(<SettingsView />, 'settings');
