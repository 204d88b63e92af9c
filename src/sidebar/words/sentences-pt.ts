import { refusals } from './refusals-pt';
import type { Sentences } from './words';

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
  refusals,
  notes: {
    duplicates: {
      one: '{count} linha é igual a outra anterior em todas as células: é contada. Apague-a se não for uma fatura própria.',
      other: '{count} linhas são iguais a outra anterior: são contadas. Apague as que não forem faturas próprias.',
    },
    'swapped-dates': {
      one: 'Em {count} linha o dia e o mês estavam trocados: é lida do jeito certo e as células ficam como estavam.',
      other:
        'Em {count} linhas o dia e o mês estavam trocados: são lidas do jeito certo e as células ficam como estavam.',
    },
    'swapped-dates:kept': {
      one: '{count} linha vence antes da emissão e nada diz qual data está errada: as duas são lidas como estão.',
      other: '{count} linhas vencem antes da emissão e nada diz qual data está errada: são lidas como estão.',
    },
    'total-differs': 'O total impresso é {printed}; as linhas de que ele fala somam {sum}. Valem as linhas.',
    'total-differs:more': {
      one: 'Mais {count} total impresso não bate com suas linhas.',
      other: 'Mais {count} totais impressos não batem com suas linhas.',
    },
    'total-differs:buckets': {
      one: '{count} linha tem um total que não bate com suas faixas: valem as faixas.',
      other: '{count} linhas têm um total que não bate com suas faixas: valem as faixas.',
    },
    'bucket-differs': {
      one: '{count} linha tem uma faixa impressa que contradiz o vencimento: valem as datas.',
      other: '{count} linhas têm uma faixa impressa que contradiz o vencimento: valem as datas.',
    },
    'days-differ': {
      one: '{count} linha tem dias de atraso que contradizem o vencimento: valem as datas.',
      other: '{count} linhas têm dias de atraso que contradizem o vencimento: valem as datas.',
    },
    'as-of-differs': 'A planilha é de {day}; é lida com data-base {asOf}.',
    'as-of-found': 'A data-base {day} vem da própria planilha.',
    convention: 'A escrita de valores ou datas foi decidida pela coluna inteira.',
    'convention:.': 'Separador decimal: o ponto. É o que mostram as colunas de valores.',
    'convention:,': 'Separador decimal: a vírgula. É o que mostram as colunas de valores.',
    'convention:dmy': 'Ordem das datas: dia primeiro. É o que mostram as colunas de datas.',
    'convention:mdy': 'Ordem das datas: mês primeiro. É o que mostram as colunas de datas.',
    'convention:ymd': 'Ordem das datas: ano primeiro. É o que mostram as colunas de datas.',
    'convention:credits': {
      one: '{count} crédito está escrito como positivo; é lido como negativo.',
      other: '{count} créditos estão escritos como positivos; são lidos como negativos.',
    },
    ambiguous: 'Há algo que a planilha sozinha não decide: confira as colunas em Ajustes.',
    'ambiguous:decimalMark': 'A planilha não deixa ver qual é o separador decimal: indique-o em Ajustes.',
    'ambiguous:dayOrder': 'A planilha não deixa ver se vem primeiro o dia ou o mês: indique-o em Ajustes.',
    'ambiguous:bucket':
      'Pelo seu lugar, “{heading}” é tomada pelo que tem {day} dias de atraso ou mais: confirme em Ajustes.',
    'ambiguous:currencies':
      'Os valores de “{amounts}” contam na moeda que “{currencies}” diz em sua linha: confirme estas colunas em Ajustes.',
    'split-document': {
      one: '{count} documento ocupa várias linhas: elas são somadas antes de ver o atraso.',
      other: '{count} documentos ocupam várias linhas: elas são somadas antes de ver o atraso.',
    },
    names: {
      one: '{count} código de cliente tem vários nomes: agrupado por código, com o nome mais frequente.',
      other: '{count} códigos de cliente têm vários nomes: agrupados por código, com o nome mais frequente.',
    },
    'facts-differ':
      'As linhas de {accounts} dizem coisas diferentes em “{heading}”: vale a fatura mais recente. Corrija-as.',
    'facts-differ:yes': 'As linhas de {accounts} dizem coisas diferentes em “{heading}”: basta um sim. Corrija-as.',
    'grouped-by-name': 'A planilha não traz códigos de cliente: o agrupamento é pelo nome, como está escrito.',
    'due-from-terms': {
      one: 'O vencimento de {count} linha vem das condições de pagamento.',
      other: 'O vencimento de {count} linhas vem das condições de pagamento.',
    },
    'no-due-day': {
      one: '{count} linha sem vencimento: entra no saldo, nunca no vencido.',
      other: '{count} linhas sem vencimento: entram no saldo, nunca no vencido.',
    },
    'no-region':
      'Nenhuma linha de “Regions” na planilha Policy é “{region}” (planilha {sheet}, célula {cell}): vale a de qualquer outra, “*”. Escreva uma linha ou corrija o nome.',
    'no-rate':
      '{currency} não tem taxa de câmbio: suas {count} contas, {sum}, vêm depois das de {base}; a {letters} delas se escreve, não se liga. Indique-a na planilha Policy, célula B{line}, e pontue de novo.',
    'no-rate:all': {
      one: '{currency} não tem taxa de câmbio: sua conta, {sum}, vem depois das de {base}; escreve-se a ela, não se liga. Indique-a na planilha Policy, célula B{line}, e pontue de novo.',
      other:
        '{currency} não tem taxa de câmbio: suas {count} contas, {sum}, vêm depois das de {base}; escreve-se a elas, não se liga. Indique-a na planilha Policy, célula B{line}, e pontue de novo.',
    },
    'no-rate:called': {
      one: '{currency} não tem taxa de câmbio: sua conta, {sum}, vem depois das de {base}. Indique-a na planilha Policy, célula B{line}, e pontue de novo.',
      other:
        '{currency} não tem taxa de câmbio: suas {count} contas, {sum}, vêm depois das de {base}. Indique-a na planilha Policy, célula B{line}, e pontue de novo.',
    },
    'pack-changed':
      'As regras “{pack}” da planilha Policy não são como o Callsheet as traz, em: {columns}. Valem como estão lá.',
    'bucket-ages': 'Os atrasos são os das faixas: cada item conta a partir do primeiro dia da sua.',
    'issued-later': {
      one: '{count} linha emitida depois da data-base: ainda não conta.',
      other: '{count} linhas emitidas depois da data-base: ainda não contam.',
    },
    'default-policy': 'A política de fábrica está em uso.',
    payments:
      'A planilha Payments dá {paid} faturas pagas de {accounts} contas em aberto como histórico de pagamentos.',
    'payments:unknown':
      'Nenhuma conta da planilha Payments tem algo em aberto aqui: confira se as duas planilhas usam os mesmos nomes.',
    'payments:unused': 'A planilha Payments não foi usada como histórico de pagamentos. {reason}',
    'payments-seen': 'Há pagamentos que não podem ser vistos de uma exportação para a seguinte.',
    'payments-seen:summary':
      'Esta planilha não tem uma linha por fatura: os pagamentos de uma exportação para a seguinte não podem ser vistos nela.',
    'payments-seen:left-out': {
      one: '{count} fatura que estava em aberto em {day} não está nesta exportação e não conta como paga: a planilha Open items seen a guarda.',
      other:
        '{count} faturas que estavam em aberto em {day} não estão nesta exportação e não contam como pagas: a planilha Open items seen as guarda.',
    },
    'payments-seen:unread': {
      one: 'A linha {first} da planilha {sheet} não pode ser lida e não conta.',
      other: '{count} linhas da planilha {sheet} não podem ser lidas e não contam; a primeira é a {first}.',
    },
    contacts: 'A planilha Contacts não tem uma coluna “Account”: nada nela foi usado nem mudado.',
    journal: 'Uma linha da planilha Journal não conta; ela fica na planilha.',
    'journal:headings': 'A planilha Journal não tem os cabeçalhos {0}.',
    'journal:day': 'Linha {line} de Journal: “{0}” não é um dia certo. Escreva AAAA-MM-DD.',
    'journal:time': 'Linha {line} de Journal: “{0}” não é uma hora. Escreva hh:mm ou deixe vazia.',
    'journal:account': 'Linha {line} de Journal: falta o cliente. Escreva o número como na carteira.',
    'journal:kind': 'Linha {line} de Journal: “{0}” não é um fato conhecido. Escreva um de: {1}.',
    'journal:outcome': 'Linha {line} de Journal: “{0}” não é um resultado. Escreva um de: {1}; o resto, como nota.',
    'journal:channel': 'Linha {line} de Journal: “{0}” não é um canal. Escreva um de: {1}.',
    'journal:promised-day': 'Linha {line} de Journal: “{0}” não é um dia certo de pagamento. Escreva AAAA-MM-DD.',
    'journal:amount': 'Linha {line} de Journal: “{0}” não é um valor certo maior que 0. Escreva como número.',
    'journal:reference': 'Linha {line} de Journal: “{0}” precisa como referência do Id da linha de que fala.',
    'journal:currency':
      'Linha {line} de Journal: “{0}” não é a moeda desta linha. Escreva um código de três letras ou deixe vazia.',
    'journal:unknown-reference': 'Linha {line} de Journal: nenhuma linha diz “{0}”. Copie da linha certa.',
    'journal:copied-id': 'Linha {line} de Journal: o Id “{0}” é da linha {1}. Apague aqui se é outro fato.',
    'journal:not-yet':
      'Linha {line} de Journal: {0} ainda não chegou; conta a partir de então. Corrija o dia se já passou.',
    'journal:unknown-account':
      'Linha {line} de Journal: nem a carteira nem Contacts têm a conta “{0}”. Escreva o número como lá.',
    'journal:other-currency':
      'Linha {line} de Journal: “{0}” não tem faturas em {1}. Escreva a moeda delas ou deixe vazia para todas.',
    'journal:more': {
      one: 'Journal tem mais {count} problema: corrija antes estes.',
      other: 'Journal tem mais {count} problemas: corrija antes estes.',
    },
    'dispute-invoice':
      'O cliente {account} tem em disputa faturas que esta planilha não mostra em aberto: {invoices}. Corrija o número na planilha Journal ou registre que a disputa foi resolvida.',
    'review-due':
      'A lista e as classes foram revistas pela última vez em {day}, há {days} dias. Reveja quem está e por quê, e use “Rever a lista” em Resumo.',
    'class-drift':
      '{class} conta a partir de {before} na planilha Policy; lido desta carteira seria {after}. Mude lá, ou deixe como está se é o que quer.',
  },
  changes: {
    'columns-added': 'Colunas novas: {names}.',
    'columns-gone': 'Colunas que não estão mais: {names}.',
    'copies-cleared': {
      one: '{count} coluna copiada do Callsheet foi esvaziada.',
      other: '{count} colunas copiadas do Callsheet foram esvaziadas.',
    },
    'rows-changed': {
      one: '{count} linha nova ou mudada desde a última vez.',
      other: '{count} linhas novas ou mudadas desde a última vez.',
    },
    'rows-cleared': {
      one: '{count} linha tinha valores de uma vez anterior: foi esvaziada.',
      other: '{count} linhas tinham valores de uma vez anterior: foram esvaziadas.',
    },
    'entered-top': 'Entram no Top {n}: {names}.',
    'left-top': 'Saem do Top {n}: {names}.',
    'left-list': 'Saem da lista: {names}.',
    'promises-broken': 'Promessas não cumpridas desde a última vez: {names}.',
    'payments-seen': {
      one: '{count} pagamento visto desde a última exportação: está na planilha Payments seen.',
      other: '{count} pagamentos vistos desde a última exportação: estão na planilha Payments seen.',
    },
    'payments-withdrawn': {
      one: '{count} pagamento visto antes é retirado: sua fatura está em aberto de novo.',
      other: '{count} pagamentos vistos antes são retirados: suas faturas estão em aberto de novo.',
    },
    'list-edited': {
      one: 'Em {count} linha da planilha Call list havia mudanças em colunas do Callsheet; foi escrita de novo: {names}. Escreva nas notas ou em colunas suas.',
      other:
        'Em {count} linhas da planilha Call list havia mudanças em colunas do Callsheet; foram escritas de novo: {names}. Escreva nas notas ou em colunas suas.',
    },
    'contacts-added': {
      one: '{count} conta acrescentada à planilha Contacts.',
      other: '{count} contas acrescentadas à planilha Contacts.',
    },
    'policy-made': 'Planilha Policy criada, com escalas e limites tirados desta planilha.',
    'policy-extended': 'Faltava isto na planilha Policy, e agora está nela: {names}.',
    'contacts-made': 'Planilha Contacts criada com as colunas desta planilha.',
    'list-made': 'Planilha Call list criada.',
    'desk-made': 'Planilha Order desk criada, com as contas de crédito suspenso ou a suspender.',
    'outsourcing-made': 'Planilha Outsourcing criada, com as contas para as quais um prestador poderia ligar.',
    'journal-made': 'Planilha Journal criada, para o que acontece com cada cliente.',
    'items-made': 'Planilha Open items seen criada: com ela se compara a próxima exportação.',
  },
  leftFor: '{name} (agora na posição {rank})',
  leftPaid: '{name} (não deve mais nada)',
  leftSeen: '{name} (pagou {amount}, visto em {day})',
  policy: {
    'block-missing': 'falta o bloco “{0}”. Recupere-o, ou apague a planilha e pontue para que seja criada de novo.',
    'block-twice': 'o bloco “{0}” aparece duas vezes: apague um.',
    once: '“{0}” deve aparecer uma só vez no bloco “{1}”.',
    'currency-code': 'deve ser um código de moeda de três letras, como BRL.',
    date: 'deve ser uma data, ou AAAA-MM-DD.',
    day: 'deve ser uma data, ou AAAA-MM-DD, ou ficar vazia.',
    'day-offset': 'deve ser um número de dias, negativo antes do vencimento, ou a palavra “{0}”.',
    hours: 'deve ser um horário como 08:00-18:00, ou ficar vazia.',
    zones: 'devem ser nomes de fusos horários, como America/Sao_Paulo, ou ficar vazia.',
    number: 'deve ser um número de {0} a {1}.',
    whole: 'deve ser um número inteiro de {0} a {1}.',
    'no-weight': 'ao menos um peso deve ser maior que 0.',
    upper: 'o limite superior deve ser maior que o inferior.',
    'one-of': 'deve ser uma destas palavras: {0}.',
    twice: 'uma linha acima começa igual: deixe uma só.',
    'no-stage': 'o bloco “Stages” não tem nenhuma linha para {0}.',
    filled: 'não pode ficar vazia.',
    'no-field': 'não é um campo: confirme de novo as colunas em Ajustes.',
    rising: 'os dias devem subir de linha em linha.',
    falling: 'a parte ainda cobrável deve cair de linha em linha.',
    'two-rows': 'o bloco “Collectability” precisa de ao menos duas linhas.',
    'label-unknown': 'o bloco “{1}” não tem “{0}”, e falta nele: {2}.',
    'same-name': 'uma linha acima tem a mesma classe e o mesmo nome: dê um nome próprio a cada etapa.',
    'no-pack': 'o bloco “Compliance packs” não tem nenhuma linha para “{0}”.',
    'no-region': 'o bloco “Regions” não tem nenhuma linha para “{0}”.',
    'any-region': 'o bloco “Regions” precisa de uma linha para *, qualquer outra.',
    'no-zone': 'nenhum fuso horário se chama “{0}”; são como Europe/Lisbon.',
    'no-hours': 'as regras “{0}” não têm horário em nenhum dia.',
    any: 'escreva um nome, ou * para qualquer um.',
  },
};
