import { mountPage } from '../components/mount-page.tsx';
import { BreakView } from './break-view.tsx';

const role = new URLSearchParams(location.search).get('role') === 'cover' ? 'cover' : 'guide';

mountPage(<BreakView role={role} />, 'break');
