export default {
  'slotAdvice.tight':
    'Quienes deben firmar suelen necesitar tiempo hasta el {{time}}. Elija una franja posterior o pídales usted mismo que se den prisa.',
  'slotAdvice.earliest': 'La primera franja que deja a todos el tiempo habitual: {{time}}.',
  'slotAdvice.take': 'Tomar {{time}}',
  'slotAdvice.stopped':
    'La publicación está detenida en {{accounts}}: allí no sale nada hasta que dos personas la reanuden.',
};
