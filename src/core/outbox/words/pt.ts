import type { ReasonWords } from './reason-words';

export const pt: ReasonWords = {
  address: 'Não enviada: o endereço foi recusado. Corrija-o em Contacts e volte a aprovar a carta. ({said})',
  size: 'Não enviada: é grande demais ou tem destinatários demais. Encurte-a e volte a aprová-la. ({said})',
  refused: 'Não enviada: o serviço de e-mail recusou-a. Corrija o que ele indica e volte a aprová-la. ({said})',
  limit: 'Não enviada: o serviço de e-mail não aceita mais hoje. Volte a aprová-la amanhã. ({said})',
  closed: 'Não enviada: o serviço de e-mail não permite que envie. Inicie sessão ou fale com o administrador. ({said})',
  unreachable:
    'Não enviada: não foi possível contactar o serviço de e-mail. Volte a aprová-la quando responder. ({said})',
  busy: 'Não enviada: o serviço de e-mail continuou ocupado. Volte a aprová-la mais tarde. ({said})',
  'not-among-sent': 'Não enviada: não está entre os e-mails enviados. Pode voltar a ser aprovada.',
  'said-not-sent': 'Não enviada: alguém diz que não saiu. Pode voltar a ser aprovada.',
  unclear: 'Pode ter sido enviada. Procure a referência entre os e-mails enviados e indique o que encontrar. ({said})',
  interrupted: 'Pode ter sido enviada: o envio foi interrompido. Procure a referência entre os e-mails enviados.',
  changed: 'AGUARDAR: a carta já não é a que foi aprovada. Veja-a e volte a aprová-la. ({said})',
  'no-letter': 'AGUARDAR: agora não há nada a escrever. {said}',
  problem: 'AGUARDAR: a carta não pode ser escrita agora. {said}',
  'by-hand': 'Retirada por uma pessoa.',
  copied: 'Fica para o livro de que este é cópia.',
  found: 'Já estava entre os e-mails enviados.',
  'sent-before':
    'Já estava entre os e-mails enviados, por isso não foi enviada de novo; pode dizer outra coisa que aqui. ({said})',
  'came-back': 'Enviada, e devolvida: peça o endereço por telefone e corrija-o em Contacts. ({said})',
  'may-have-come-back': 'Enviada, e parece que devolvida: pergunte por telefone se o endereço está certo. ({said})',
};
