import type { ActionWords, Sentences } from './words';

export const sentences: Sentences = {
  problems: {
    amount: 'Aqui não há um valor legível: a linha não entra em nenhum total. Corrija o valor.',
    account: 'Este valor não pertence a nenhum cliente e não entra em nenhum total. Escreva o cliente.',
    currency: 'Esta moeda não é conhecida e a linha não entra em nenhum total. Escreva o código, por exemplo BRL.',
    'ambiguous-amount':
      'Não se sabe qual é o separador decimal: a linha não entra em nenhum total. Indique-o em Ajustes.',
    date: 'Isto não é uma data. Corrija-a ou deixe a célula vazia.',
    'ambiguous-date': 'Não se sabe se vem primeiro o dia ou o mês. Indique-o em Ajustes.',
    'no-due-day': 'Sem vencimento nem condições: entra no saldo, mas não no vencido. Escreva o vencimento.',
  },
  refusals: {
    empty: 'A planilha está vazia. Cole aqui seu relatório de contas a receber.',
    'no-headings': 'Os cabeçalhos não foram achados. Ponha uma linha com o nome de cada coluna acima dos dados.',
    'no-amounts':
      'Nenhuma coluna tem valores em aberto. Ponha sobre ela um cabeçalho como “Valor em aberto” ou “Saldo”.',
    'no-accounts': 'Nenhuma coluna diz de que cliente é cada linha. Ponha sobre ela um cabeçalho como “Cliente”.',
    'no-as-of': 'Falta a data-base. Escolha-a acima.',
    'not-receivables': 'Esta planilha não parece um relatório de contas a receber. Escolha outra.',
    'no-sheet': 'Esta planilha não está mais na pasta de trabalho. Escolha outra.',
    'own-sheet': 'Esta planilha é escrita pelo Callsheet. Escolha a que tem suas faturas em aberto.',
    protected: 'Uma planilha está protegida e nada foi gravado. Tire a proteção e tente de novo.',
    'sheet-taken': 'Uma planilha sua tem o nome de uma que o Callsheet escreve. Mude o nome e tente de novo.',
  },
  notes: {
    duplicates: 'Há linhas idênticas; cada uma é contada.',
    'swapped-dates': 'Havia datas com dia e mês trocados; foram corrigidas na leitura.',
    'total-differs': 'Um total impresso não bate com a soma de suas linhas.',
    'bucket-differs': 'Uma faixa impressa não bate com o vencimento.',
    'days-differ': 'Os dias de atraso impressos não batem com o vencimento.',
    'as-of-differs': 'A planilha diz outra data-base que a usada.',
    'as-of-found': 'A planilha diz sua data-base.',
    convention: 'A escrita de valores ou datas foi decidida pela coluna inteira.',
    ambiguous: 'A planilha não decide como se escrevem valores ou datas: confirme em Ajustes.',
    'split-document': 'Há documentos divididos em várias linhas; contam como um.',
    names: 'Há códigos de cliente com vários nomes.',
    'grouped-by-name': 'A planilha não traz códigos de cliente: o agrupamento é pelo nome.',
    'due-from-terms': 'Há vencimentos calculados pelas condições de pagamento.',
    'no-due-day': 'Há linhas sem vencimento nem condições.',
    'no-rate': 'Há moedas sem câmbio em Policy: são ordenadas à parte.',
    'bucket-ages': 'Os atrasos vêm das faixas do resumo.',
    'issued-later': 'Há faturas emitidas depois da data-base; não contam.',
    'default-policy': 'A política de fábrica está em uso.',
    payments: 'O que foi aproveitado da planilha Payments.',
    contacts: 'A planilha Contacts não pode ser usada.',
  },
};

export const actions: ActionWords = {
  who: {
    email: 'E-mail para {role}',
    call: 'Ligar para {role}',
    text: 'Mensagem para {role}',
    letter: 'Carta para {role}',
  },
  roles: { clerk: 'contas a pagar', approver: 'quem aprova pagamentos', CFO: 'a direção financeira' },
  purposes: {
    'send-invoice-copy': 'enviar cópia da fatura',
    'call-before-due': 'confirmar que a fatura chegou e será paga',
    remind: 'enviar um lembrete',
    call: 'perguntar quando vão pagar',
    'call-for-promise': 'pedir uma promessa com data',
    'offer-plan': 'oferecer um parcelamento',
    agency: 'confirmar e passar a uma empresa de cobrança',
  },
  dueToday: 'vence hoje',
  dueIn: { one: 'vence em {count} dia', other: 'vence em {count} dias' },
  others: {
    'hold-net-credit': 'Aguardar: tem {amount} a favor',
    'hold-disputed': 'Aguardar: {amount} em disputa, resolva isso antes',
    'hold-promise': 'Aguardar: prometido para {day}',
    'hold-do-not-contact': 'Aguardar: marcada para não contatar',
    'nothing-due': 'Nada a cobrar ainda',
    'call-broken-promise': 'Ligar para {role}: prometeu pagar em {day} e não pagou, pedir nova data',
    'find-due-day': 'Achar o vencimento: {amount} sem vencimento nem condições',
  },
};

/** What a ready formula is for, by core's English. */
export const purposes: Readonly<Record<string, string>> = {
  'Score of the whole account, as Score wrote it': 'A pontuação da conta inteira, como Pontuar a gravou',
  'Score of each row by itself, from your own columns': 'A pontuação de cada linha, com suas próprias colunas',
  'What each score is made of': 'Do que é feita cada pontuação',
  'What to do now, or why not to': 'O que fazer agora, ou por que não',
  'Class of each row': 'A classe de cada linha',
  'What 30 days of leaving it alone are expected to cost': 'Quanto se espera que custe esperar 30 dias',
  'The call list as one table; needs empty cells below and to the right, on any sheet':
    'A lista de ligações como tabela; precisa de células vazias abaixo e à direita',
  'Open amounts by days past due and currency': 'O que está em aberto por dias de atraso e moeda',
  'How each account has paid so far': 'Como cada conta pagou até agora',
};
