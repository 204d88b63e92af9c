/** What a ready formula is for, by core's English. */
export const purposes: Readonly<Record<string, string>> = {
  'Score of the whole account, as Score wrote it': 'A pontuação da conta inteira, como Pontuar a gravou',
  'Score of each row by itself, from your own columns': 'A pontuação de cada linha, com suas próprias colunas',
  'What each score is made of': 'Do que é feita cada pontuação',
  'What to do now, or why not to': 'O que fazer agora, ou por que não',
  'Whether it may be contacted on the day, and when': 'Se pode ser contatada no dia, e a que horas',
  'Class of each row': 'A classe de cada linha',
  'What 30 days of leaving it alone are expected to cost': 'Quanto se espera que custe esperar 30 dias',
  'The Top N of this sheet by itself, without the Payments sheet; needs empty cells around':
    'O Top N desta planilha por si só, sem a planilha Payments; precisa de células vazias ao redor',
  'Open amounts by days past due and currency': 'O que está em aberto por dias de atraso e moeda',
  'How each account has paid so far': 'Como cada conta pagou até agora',
};
