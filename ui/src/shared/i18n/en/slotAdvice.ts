export default {
  'slotAdvice.tight':
    'The people who have to sign usually take until {{time}}. Choose a later slot, or ask them yourself to be quick.',
  'slotAdvice.earliest': 'The earliest slot that leaves everybody the time they usually take: {{time}}.',
  'slotAdvice.take': 'Take {{time}}',
  'slotAdvice.stopped': 'Publishing is stopped on {{accounts}}: nothing goes out there until two people resume it.',
};
