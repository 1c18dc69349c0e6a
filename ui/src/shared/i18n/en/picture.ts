export default {
  'picture.title': 'Your picture',
  'picture.choose': 'Choose a picture',
  'picture.remove': 'Show initials instead',
  'picture.changed': 'Changed. Others see it within ten minutes.',
};
