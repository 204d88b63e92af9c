/** What a ready formula is for, by core's English. */
export const purposes: Readonly<Record<string, string>> = {
  'Score of the whole account, as Score wrote it': 'La puntuación de la cuenta entera, como la escribió Puntuar',
  'Score of each row by itself, from your own columns': 'La puntuación de cada fila, con sus propias columnas',
  'What each score is made of': 'De qué se compone cada puntuación',
  'What to do now, or why not to': 'Qué hacer ahora, o por qué no',
  'Whether it may be contacted on the day, and when': 'Si se puede contactar ese día, y a qué horas',
  'Class of each row': 'La clase de cada fila',
  'What 30 days of leaving it alone are expected to cost': 'Lo que se espera que cueste esperar 30 días',
  'The Top N of this sheet by itself, without the Payments sheet; needs empty cells around':
    'El Top N de esta hoja por sí sola, sin la hoja Payments; necesita celdas vacías alrededor',
  'Open amounts by days past due and currency': 'Lo pendiente por días de atraso y moneda',
  'How each account has paid so far': 'Cómo ha pagado cada cuenta hasta ahora',
};
