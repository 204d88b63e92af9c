import type { Sentences } from './words';

/** Why a task did nothing. */
export const refusals: Sentences['refusals'] = {
  empty: 'Na planilha não há itens. Cole aqui seu relatório de contas a receber.',
  'no-headings': 'Os cabeçalhos não foram achados. Ponha uma linha com o nome de cada coluna acima dos dados.',
  'no-amounts': 'Nenhuma coluna tem valores em aberto. Ponha sobre ela um cabeçalho como “Valor em aberto” ou “Saldo”.',
  'currency-columns':
    'Os valores estão em uma coluna por moeda. Ponha-os em uma só, com a moeda ao lado, ou deixe só uma.',
  'no-accounts': 'Nenhuma coluna diz de que cliente é cada linha. Ponha sobre ela um cabeçalho como “Cliente”.',
  'no-as-of': 'Falta a data-base. Escolha-a acima.',
  'not-receivables': 'Esta planilha não parece um relatório de contas a receber. Escolha outra.',
  'no-sheet': 'Esta planilha não está mais na pasta de trabalho. Escolha outra.',
  'own-sheet': 'Esta planilha é escrita pelo Callsheet. Escolha a que tem suas faturas em aberto.',
  protected: 'Uma planilha está protegida e nada foi gravado. Tire a proteção e tente de novo.',
  'review-unscored':
    'A planilha Call list não diz como as contas estão agora e nada foi guardado. Pontue, confira a lista e revise de novo.',
  'sheet-taken': 'Uma planilha sua tem o nome de uma que o Callsheet escreve. Mude o nome e tente de novo.',
  'log-account': 'Este cliente não está na carteira, nem em Contacts, nem em Journal: nada foi escrito.',
  'log-row': 'A linha de Journal de que se trata não está mais lá: nada foi escrito. Veja a planilha Journal.',
  'log-day': 'Uma promessa precisa de um dia, de hoje em diante e dentro de dois anos. Nada foi escrito.',
  'log-amount': 'O valor deve ser maior que zero. Nada foi escrito.',
  log: 'Isto não pode ser anotado assim e nada foi escrito.',
  outbox: 'Não se pode enviar nada: não há cartas aprovadas, ou não se consegue ler Policy. Prepare as cartas de novo.',
  unsaved: 'Este livro ainda não está guardado em lado nenhum. Guarde-o primeiro: nada foi enviado.',
  elsewhere:
    'As cartas foram aprovadas onde o livro estava antes. Prepare-as de novo e diga se foi movido ou é uma cópia: nada foi enviado.',
  'workbook-lost':
    'A coluna “Workbook” da folha Outbox foi substituída e ninguém sabe que cartas são deste livro. Recupere o que dizia (anular, ou uma versão anterior): nada foi escrito nem enviado.',
  'other-sheet': 'Depois foi pontuada outra planilha. Faça o agendamento nela, em Ajustes: nada foi preparado.',
  unattended: 'A política não permite enviar cartas que ninguém tenha visto. Nada foi enviado.',
};
