// Tasklist sorts by creation unless its address says otherwise, whatever the filter says; what is due first belongs on top.
const DUE_FIRST = '[{"sortBy":"dueDate","sortOrder":"asc"}]';

const [path, query = ''] = (location.hash || '#/').split('?');
const search = new URLSearchParams(query);
if ((path === '#/' || path === '#') && !search.has('sorting')) {
  search.set('sorting', DUE_FIRST);
  history.replaceState(null, '', '#/?' + search.toString().replace(/\+/g, '%20'));
}

export default [];
