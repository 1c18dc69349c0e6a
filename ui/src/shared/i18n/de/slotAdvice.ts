export default {
  'slotAdvice.tight':
    'Wer unterschreiben muss, braucht dafür üblicherweise bis {{time}}. Wählen Sie einen späteren Termin oder bitten Sie selbst um Eile.',
  'slotAdvice.earliest': 'Der früheste Termin, der allen die übliche Zeit lässt: {{time}}.',
  'slotAdvice.take': '{{time}} nehmen',
  'slotAdvice.stopped':
    'Auf {{accounts}} ist das Veröffentlichen gestoppt: Dort geht nichts hinaus, bis zwei Personen es wieder freigeben.',
};
