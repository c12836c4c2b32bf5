import { type AnyRoute, createRoute, lazyRouteComponent, Navigate } from '@tanstack/react-router';
import { GroupFrame, SectionFrame } from './SectionFrame';
import { registers, settings, staff } from './sections';

type Load = () => Promise<Record<string, unknown>>;

/** A page below another route, loaded when it is first visited. */
function page(parent: AnyRoute, path: string, load: Load, name: string): AnyRoute {
  return createRoute({
    getParentRoute: () => parent,
    path,
    component: lazyRouteComponent(load as never, name as never),
  });
}

function frame(parent: AnyRoute, path: string, component: () => React.ReactNode): AnyRoute {
  return createRoute({ getParentRoute: () => parent, path, component });
}

/** Registers, staff, settings and the first setup. */
export function registerRoutes(root: AnyRoute): AnyRoute[] {
  const record = frame(root, 'registers', () => <SectionFrame name="registers" sections={registers} />);
  const work = frame(root, 'staff', () => <SectionFrame name="staff" sections={staff} />);
  const own = frame(root, 'settings', () => <GroupFrame name="settings" groups={settings} />);
  return [
    record.addChildren([
      frame(record, '/', () => <Navigate to="/registers/projects" replace />),
      page(record, 'projects', () => import('@anju/modules/estate/desk/ProjectsPage'), 'ProjectsPage'),
      page(record, 'projects/$id', () => import('./ProjectHome'), 'ProjectHome'),
      page(record, 'places', () => import('@anju/modules/estate/desk/PlacesPage'), 'PlacesPage'),
      page(
        record,
        'contracts',
        () => import('@anju/modules/agreements/desk/contracts/ContractsPage'),
        'ContractsPage',
      ),
      page(
        record,
        'contracts/$id',
        () => import('@anju/modules/agreements/desk/contracts/ContractPage'),
        'ContractPage',
      ),
      page(record, 'people', () => import('@anju/modules/people/desk/PeoplePage'), 'PeoplePage'),
      page(record, 'people/$id', () => import('./PersonHome'), 'PersonHome'),
      page(record, 'bindings', () => import('@anju/modules/people/desk/BindingsPage'), 'BindingsPage'),
      page(record, 'privacy', () => import('@anju/modules/privacy/desk/RightsPage'), 'RightsPage'),
      page(
        record,
        'privacy/$id',
        () => import('@anju/modules/privacy/desk/RightsRequestPage'),
        'RightsRequestPage',
      ),
      page(
        record,
        'assessments',
        () => import('@anju/modules/privacy/desk/AssessmentsPage'),
        'AssessmentsPage',
      ),
      page(
        record,
        'assessments/$id',
        () => import('@anju/modules/privacy/desk/AssessmentPage'),
        'AssessmentPage',
      ),
      page(record, 'incidents', () => import('@anju/modules/privacy/desk/IncidentsPage'), 'IncidentsPage'),
      page(record, 'incidents/$id', () => import('@anju/modules/privacy/desk/IncidentPage'), 'IncidentPage'),
      page(record, 'imports', () => import('@anju/modules/sheets/desk/ImportsPage'), 'ImportsPage'),
    ]),
    page(root, 'labels', () => import('@anju/modules/estate/desk/LabelsPage'), 'LabelsPage'),
    page(root, 'setup', () => import('./SetupPage'), 'SetupPage'),
    own.addChildren([
      page(own, '/', () => import('@anju/modules/identity/desk/MinePage'), 'MinePage'),
      page(own, 'company', () => import('@anju/modules/identity/desk/CompanyPage'), 'CompanyPage'),
      page(own, 'accounts', () => import('@anju/modules/identity/desk/AccountsPage'), 'AccountsPage'),
      page(own, 'accounts/$id', () => import('@anju/modules/identity/desk/AccountPage'), 'AccountPage'),
      page(own, 'roles', () => import('@anju/modules/identity/desk/RolesPage'), 'RolesPage'),
      page(own, 'ladders', () => import('@anju/modules/agreements/desk/LaddersPage'), 'LaddersPage'),
      page(own, 'promises', () => import('@anju/modules/agreements/desk/TermsPage'), 'TermsPage'),
      page(own, 'promises/$id', () => import('@anju/modules/agreements/desk/ProposalPage'), 'ProposalPage'),
      page(
        own,
        'priorities',
        () => import('@anju/modules/requests/desk/settings/PriorityTablePage'),
        'PriorityTablePage',
      ),
      page(
        own,
        'categories',
        () => import('@anju/modules/requests/desk/settings/CategoriesPage'),
        'CategoriesPage',
      ),
      page(
        own,
        'dispatch',
        () => import('@anju/modules/workorders/desk/DispatchSettingsPage'),
        'DispatchSettingsPage',
      ),
      page(
        own,
        'handlers',
        () => import('@anju/modules/requests/desk/settings/HandlersPage'),
        'HandlersPage',
      ),
      page(own, 'words', () => import('@anju/modules/requests/desk/settings/OwnWordsPage'), 'OwnWordsPage'),
      page(own, 'reading', () => import('@anju/modules/requests/desk/settings/ReadingPage'), 'ReadingPage'),
      page(own, 'phrases', () => import('@anju/modules/requests/desk/settings/PhrasesPage'), 'PhrasesPage'),
      page(own, 'checklists', () => import('@anju/modules/standards/desk/ChecklistsPage'), 'ChecklistsPage'),
      page(
        own,
        'checklists/$id',
        () => import('@anju/modules/standards/desk/ChecklistPage'),
        'ChecklistPage',
      ),
      page(own, 'retention', () => import('@anju/modules/privacy/desk/RetentionPage'), 'RetentionPage'),
      page(own, 'channels', () => import('@anju/modules/notices/desk/ChannelsPage'), 'ChannelsPage'),
      page(own, 'codes', () => import('@anju/modules/codes/desk/CodesPage'), 'CodesPage'),
    ]),
    work.addChildren([
      page(work, '/', () => import('@anju/modules/workforce/desk/StaffPage'), 'StaffPage'),
      page(work, 'duty', () => import('@anju/modules/workforce/desk/DutyPage'), 'DutyPage'),
      page(work, 'roster', () => import('@anju/modules/workforce/desk/roster/RosterPage'), 'RosterPage'),
      page(work, 'roster-plan', () => import('@anju/modules/workforce/desk/plan/PlanPage'), 'PlanPage'),
      page(work, 'books', () => import('@anju/modules/workforce/desk/book/BooksPage'), 'BooksPage'),
      page(work, 'lists', () => import('@anju/modules/workforce/desk/roll/RollsPage'), 'RollsPage'),
      page(work, 'swaps', () => import('@anju/modules/workforce/desk/roster/SwapsPage'), 'SwapsPage'),
      page(
        work,
        'certificates',
        () => import('@anju/modules/workforce/desk/CertificatesPage'),
        'CertificatesPage',
      ),
      page(work, 'teams', () => import('@anju/modules/workforce/desk/TeamsPage'), 'TeamsPage'),
      page(
        work,
        'contractors',
        () => import('@anju/modules/agreements/desk/contractors/ContractorsPage'),
        'ContractorsPage',
      ),
      page(
        work,
        'contractors/$id',
        () => import('@anju/modules/agreements/desk/contractors/ContractorPage'),
        'ContractorPage',
      ),
      page(work, '$id', () => import('@anju/modules/workforce/desk/StaffMemberPage'), 'StaffMemberPage'),
    ]),
  ];
}
