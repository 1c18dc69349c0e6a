export default {
  'preview.showMore': 'Show more',
  'preview.readMore': 'Read more',
  'preview.moreTags_one': '…and {{count}} more',
  'preview.moreTags_other': '…and {{count}} more',
  'preview.emoji': 'The server shows its own emoji here if it has one of this name',
  'preview.cardFromPage': 'Title and picture are read from the page',
  'preview.alt': 'Alternative text',
  'preview.altOf': 'Alternative text {{number}}',
  'preview.altMissing': 'Missing: a screen reader has nothing to say here.',
  'preview.leadsTo': 'Leads to',
};
