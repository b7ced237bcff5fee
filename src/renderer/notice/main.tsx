import { mountPage } from '../components/mount-page.tsx';
import { NoticeView } from './notice-view.tsx';

mountPage(<NoticeView />, 'notice');
