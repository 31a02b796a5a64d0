import { Page } from '@strapi/strapi/admin';
import { Outlet, Route, Routes } from 'react-router-dom';

import { LoadFailure } from '../components/LoadFailure';
import { Navigation } from '../components/navigation/Navigation';
import { Office } from '../components/Office';
import { useComeBack } from '../hooks/useComeBack';
import { PERMISSIONS } from '../utils/permissions';
import { CalendarPage } from './Calendar/CalendarPage';
import { AbsencesPage } from './Absences/AbsencesPage';
import { CasePage } from './Case/CasePage';
import { ControlSheetPage } from './ControlSheet/ControlSheetPage';
import { DonePage } from './Done/DonePage';
import { InboxPage } from './Inbox/InboxPage';
import { MailsPage } from './Mails/MailsPage';
import { MyCasesPage } from './Mine/MyCasesPage';
import { MonitorPage } from './Monitor/MonitorPage';
import { NotificationsPage } from './Notifications/NotificationsPage';
import { OverviewPage } from './Overview/OverviewPage';
import { PeoplePage } from './People/PeoplePage';
import { ReassignPage } from './Reassign/ReassignPage';
import { SealsPage } from './Seals/SealsPage';
import { SopFormPage } from './SopForm/SopFormPage';
import { StartCasePage } from './StartCase/StartCasePage';

/** The panel, for those who may open it. */
export default function App() {
  useComeBack();
  return (
    <Page.Protect permissions={PERMISSIONS.open}>
      <Office loading={<Page.Loading />} failed={(error, retry) => <LoadFailure error={error} onRetry={retry} />}>
        <Navigation />
        <Pages />
      </Office>
    </Page.Protect>
  );
}

/** The panel's routes; each names the permission it needs. */
function Pages() {
  return (
    <Routes>
      <Route index element={<InboxPage />} />
      <Route path="mine" element={<MyCasesPage />} />
      <Route path="done" element={<DonePage />} />
      <Route element={<Protected permissions={PERMISSIONS.start} />}>
        <Route path="start" element={<StartCasePage />} />
      </Route>
      <Route element={<Protected permissions={PERMISSIONS.monitor} />}>
        <Route path="cases" element={<MonitorPage />} />
        <Route path="overview" element={<OverviewPage />} />
      </Route>
      <Route element={<Protected permissions={PERMISSIONS.resend} />}>
        <Route path="mails" element={<MailsPage />} />
      </Route>
      <Route element={<Protected permissions={PERMISSIONS.evidence} />}>
        <Route path="seals" element={<SealsPage />} />
      </Route>
      <Route element={<Protected permissions={PERMISSIONS.calendar} />}>
        <Route path="calendar" element={<CalendarPage />} />
      </Route>
      <Route path="notifications" element={<NotificationsPage />} />
      <Route path="absences" element={<AbsencesPage />} />
      <Route element={<Protected permissions={PERMISSIONS.people} />}>
        <Route path="people" element={<PeoplePage />} />
      </Route>
      <Route element={<Protected permissions={PERMISSIONS.reassign} />}>
        <Route path="reassign" element={<ReassignPage />} />
      </Route>
      <Route path="cases/:reference" element={<CasePage />} />
      <Route path="cases/:reference/control-sheet" element={<ControlSheetPage />} />
      <Route path="sops/:documentId" element={<SopFormPage />} />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  );
}

/** Routes within it are for who has one of the permissions. */
function Protected({ permissions }: Pick<React.ComponentProps<typeof Page.Protect>, 'permissions'>) {
  return (
    <Page.Protect permissions={permissions}>
      <Outlet />
    </Page.Protect>
  );
}
