import { readSettings } from '../../storage/settings-store';

/** Applies the user's choice of theme; without one the system decides. */
export async function applyTheme(): Promise<void> {
  const { theme } = await readSettings();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
