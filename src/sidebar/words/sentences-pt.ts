import type { Sentences } from './words';

export const sentences: Sentences = {
  problems: {
    amount: 'Aqui não há um valor legível: a linha não entra em nenhum total. Corrija o valor.',
    account: 'Este valor não pertence a nenhum cliente e não entra em nenhum total. Escreva o cliente.',
    currency: 'Esta moeda não é conhecida e a linha não entra em nenhum total. Escreva o código, por exemplo BRL.',
    'ambiguous-amount':
      'Não se sabe qual é o separador decimal: a linha não entra em nenhum total. Indique-o em Colunas.',
    date: 'Isto não é uma data. Corrija-a ou deixe a célula vazia.',
    'ambiguous-date': 'Não se sabe se vem primeiro o dia ou o mês. Indique-o em Colunas.',
    'no-due-day': 'Sem vencimento nem condições: entra no saldo, mas não no vencido. Escreva o vencimento.',
  },
  refusals: {
    empty: 'A planilha está vazia. Cole aqui seu relatório de contas a receber.',
    'no-headings': 'Os cabeçalhos não foram achados. Ponha uma linha com o nome de cada coluna acima dos dados.',
    'no-amounts': 'Nenhuma coluna tem valores em aberto. Indique qual é em Colunas.',
    'no-accounts': 'Nenhuma coluna diz de que cliente é cada linha. Indique qual é em Colunas.',
    'no-as-of': 'Falta a data-base. Escolha-a acima.',
    'not-receivables': 'Esta planilha não parece um relatório de contas a receber. Escolha outra.',
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
    ambiguous: 'A planilha não decide como se escrevem valores ou datas: confirme em Colunas.',
    'split-document': 'Há documentos divididos em várias linhas; contam como um.',
    names: 'Há códigos de cliente com vários nomes.',
    'grouped-by-name': 'A planilha não traz códigos de cliente: o agrupamento é pelo nome.',
    'due-from-terms': 'Há vencimentos calculados pelas condições de pagamento.',
    'no-due-day': 'Há linhas sem vencimento nem condições.',
    'no-rate': 'Há moedas sem câmbio em Policy: são ordenadas à parte.',
    'bucket-ages': 'Os atrasos vêm das faixas do resumo.',
    'issued-later': 'Há faturas emitidas depois da data-base; não contam.',
    'default-policy': 'A política de fábrica está em uso.',
  },
};
