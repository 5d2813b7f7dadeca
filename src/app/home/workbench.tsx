import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { readSettings } from '../../storage/settings-store';
import { Boundary } from '../shared/boundary';
import { allowSingleKeys, focusRow, useKeys } from '../shared/keys';
import { go, type Route, useRoute } from '../shared/route';
import { Toasts } from '../shared/toast';
import { useLive } from '../shared/use-live';
import { CasePage, hasInspector } from './case/case-page';
import { ComparePage } from './compare/compare-page';
import { ImportElsewhere } from './filing/import-elsewhere';
import { FillTexts } from './find/fill-texts';
import { KeyList } from './key-list';
import { AllEvidencePage } from './lists/all-evidence-page';
import { CasesPage } from './lists/cases-page';
import { PlatformsPage } from './platforms/platforms-page';
import { Rail } from './rail';
import { SettingsPage } from './settings/settings-page';
import { WelcomePage } from './settings/welcome-page';
import { TodoPage } from './todo/todo-page';
import { Viewer } from './viewer/viewer';

/** The full page: the rail, the place one is at, and the keys that hold everywhere. */
export function Workbench() {
  const route = useRoute();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const settings = useLive(readSettings);
  useEffect(() => allowSingleKeys(settings?.singleKeys ?? true), [settings]);
  useGoKeys();
  useStayHere();
  useKeys({
    '/': toSearch,
    j: () => focusRow(1),
    k: () => focusRow(-1),
    '?': () => setHelpOpen(true),
  });
  const place =
    route.page === 'case' ? `case/${route.id}` : route.page === 'evidence' ? 'evidence/' : route.page;
  // Another place begins at its top; the tabs of one case are the same place.
  useLayoutEffect(() => scrollTo(0, 0), [place]);
  return (
    <>
      <Boundary key={place}>
        <Place route={route} />
      </Boundary>
      {route.page !== 'case' && <ImportElsewhere />}
      <Toasts />
      <FillTexts />
      {isHelpOpen && <KeyList onClose={() => setHelpOpen(false)} />}
    </>
  );
}

/** To the search field of this page; from a page that has none, to the list of cases, which has one. */
function toSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[type=search]');
  if (field) field.focus();
  else go('/find/');
}

function Place({ route }: { route: Route }) {
  switch (route.page) {
    case 'welcome':
      return <WelcomePage />;
    case 'evidence':
      return <Viewer seq={route.seq} at={route.at} />;
    case 'compare':
      return <ComparePage key={`${route.before} ${route.after}`} one={route.before} other={route.after} />;
    case 'case':
      return (
        <div class={hasInspector(route.view) ? 'wb insp' : 'wb'}>
          <Rail route={route} />
          <CasePage {...route} />
        </div>
      );
    default:
      return (
        <div class="wb">
          <Rail route={route} />
          {route.page === 'cases' && <CasesPage />}
          {route.page === 'all-evidence' && <AllEvidencePage />}
          {route.page === 'todo' && <TodoPage />}
          {route.page === 'platforms' && <PlatformsPage />}
          {route.page === 'settings' && <SettingsPage />}
        </div>
      );
  }
}

/** A file let go anywhere must not make the browser leave the workbench for it. */
function useStayHere(): void {
  useEffect(() => {
    const stay = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    addEventListener('dragover', stay);
    addEventListener('drop', stay);
    return () => {
      removeEventListener('dragover', stay);
      removeEventListener('drop', stay);
    };
  }, []);
}

/** G, then within a second C, T or S. */
function useGoKeys(): void {
  const [armedAt, setArmedAt] = useState(0);
  const isArmed = () => Date.now() - armedAt < 1000;
  useKeys({
    g: () => setArmedAt(Date.now()),
    ...(armedAt > 0 && {
      c: () => isArmed() && go('/'),
      t: () => isArmed() && go('/todo'),
      s: () => isArmed() && go('/settings'),
    }),
  });
}
