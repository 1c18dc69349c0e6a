// Takes the place of Camunda's own file: application classes come before libraries.
// The page asks for no limit to loading, but its loader does not hear it and gives up for good after seven seconds.
window.require?.config?.({ waitSeconds: 0 });

export default {
  app: { vendor: 'Countersign', name: 'Tasklist' },
  locales: { availableLocales: ['en', 'de'], fallbackLocale: 'en' },
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  customScripts: ['scripts/countersign/sorting', 'scripts/countersign/cards', 'scripts/countersign/tabs'],
  shortcuts: {
    claimTask: { key: 'ctrl+alt+c', description: 'claims the currently selected task' },
    focusFilter: { key: 'ctrl+shift+f', description: 'set the focus to the first filter in the list' },
    focusList: { key: 'ctrl+alt+l', description: 'sets the focus to the first task in the list' },
    focusForm: { key: 'ctrl+alt+f', description: 'sets the focus to the first input field in a task form' }
  }
};
