import { Page } from '@strapi/strapi/admin';
import { Route, Routes } from 'react-router-dom';

import { PERMISSIONS } from '../utils/permissions';
import { CasePage } from './Case/CasePage';
import { CasesPage } from './Cases/CasesPage';
import { InboxPage } from './Inbox/InboxPage';
import { StartCasePage } from './StartCase/StartCasePage';

/** The panel's routes; each names the permission it needs. */
export default function App() {
  return (
    <Page.Protect permissions={PERMISSIONS.open}>
      <Routes>
        <Route index element={<InboxPage />} />
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
              <CasesPage />
            </Page.Protect>
          }
        />
        <Route path="cases/:reference" element={<CasePage />} />
        <Route path="*" element={<Page.Error />} />
      </Routes>
    </Page.Protect>
  );
}
