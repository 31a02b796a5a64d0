import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

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
      <Route
        path="start"
        element={
          <Page.Protect permissions={PERMISSIONS.start}>
            <StartCasePage />
          </Page.Protect>
        }
      />
      <Route
        path="cases"
        element={
          <Page.Protect permissions={PERMISSIONS.monitor}>
            <MonitorPage />
          </Page.Protect>
        }
      />
      <Route
        path="overview"
        element={
          <Page.Protect permissions={PERMISSIONS.monitor}>
            <OverviewPage />
          </Page.Protect>
        }
      />
      <Route
        path="mails"
        element={
          <Page.Protect permissions={PERMISSIONS.resend}>
            <MailsPage />
          </Page.Protect>
        }
      />
      <Route
        path="calendar"
        element={
          <Page.Protect permissions={PERMISSIONS.calendar}>
            <CalendarPage />
          </Page.Protect>
        }
      />
      <Route path="notifications" element={<NotificationsPage />} />
      <Route path="absences" element={<AbsencesPage />} />
      <Route
        path="people"
        element={
          <Page.Protect permissions={PERMISSIONS.people}>
            <PeoplePage />
          </Page.Protect>
        }
      />
      <Route
        path="reassign"
        element={
          <Page.Protect permissions={PERMISSIONS.reassign}>
            <ReassignPage />
          </Page.Protect>
        }
      />
      <Route path="cases/:reference" element={<CasePage />} />
      <Route path="cases/:reference/control-sheet" element={<ControlSheetPage />} />
      <Route path="sops/:documentId" element={<SopFormPage />} />
      <Route path="*" element={<Page.Error />} />
    </Routes>
  );
}
