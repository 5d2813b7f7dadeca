/** Our id in Firefox. */
export const extensionId = 'liuzheng@liuzheng.example';
/** Firefox gives each installation another address; a preference fixes it for the test profile. */
export const uuid = '11111111-2222-4333-8444-555555555555';

/** The `user.js` of a test profile that saves downloads in a folder without asking. */
export function preferences(downloads: string): string {
  const chosen = {
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'browser.startup.page': 0,
    'browser.aboutwelcome.enabled': false,
    'app.update.enabled': false,
    'xpinstall.signatures.required': false,
    'remote.prefs.recommended': true,
    'intl.accept_languages': 'zh-CN',
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
    // Its own notifications: those of the system are neither there everywhere, nor can they be pressed.
    'alerts.useSystemBackend': false,
  };
  return Object.entries(chosen)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}
