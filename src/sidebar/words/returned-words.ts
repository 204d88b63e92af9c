import type { FoundReport } from '../../core/tasks/sending/bounced-task';

/** Words of letters that came back. */
export interface ReturnedWords {
  readonly title: string;
  readonly hint: string;
  /** How a report is got at in Gmail. */
  readonly inGmail: string;
  readonly searchGmail: string;
  readonly look: string;
  readonly drop: string;
  readonly choose: string;
  readonly paste: string;
  readonly read: string;
  readonly none: string;
  /** What one report came to. */
  readonly found: Readonly<Record<FoundReport['is'], string>>;
  /** In place of the first of them, where only the words of a mail say so. */
  readonly probably: string;
  /** In place of those two, of a text without a subject. */
  readonly unnamed: Readonly<Record<'no letter' | 'no report', string>>;
}

export const returnedEn: ReturnedWords = {
  title: 'Letters that came back',
  hint: 'A report that a letter could not be delivered marks its address: nothing goes there any more, and the next action is a call.',
  inGmail: 'In Gmail: open the report, then More, then Show original; drop or paste that here.',
  searchGmail: 'Find reports in Gmail',
  look: 'Look for letters that came back',
  drop: 'Drop reports here (.eml)',
  choose: 'Choose files…',
  paste: 'Or paste a report',
  read: 'Read it',
  none: 'No report of the last 30 days is in the mailbox.',
  found: {
    'came back': '{name}: {reference} came back from {address}. Ask for the address by phone.',
    known: '{name}: that {reference} came back from {address} was known already.',
    late: '{name}: {reference} is still being delivered. Nothing changes.',
    'no letter': '“{subject}” is about no letter of this workbook. Nothing changes.',
    'other address': '{name}: {reference} did not go to {address}. Nothing changes; look which address it was.',
    'no report': '“{subject}” does not say that a letter came back. Nothing changes.',
  },
  probably: '{name}: {reference} probably came back from {address}, by the words of the mail. Ask by phone.',
  unnamed: {
    'no letter': 'That is about no letter of this workbook. Nothing changes.',
    'no report':
      'That says of no letter that it came back: paste the whole mail that the mail server sent you, or drop its file. Nothing changes.',
  },
};

export const returnedEs: ReturnedWords = {
  title: 'Cartas devueltas',
  hint: 'El aviso de que una carta no se pudo entregar marca su dirección: ya no se escribe allí, y la próxima acción es una llamada.',
  inGmail: 'En Gmail: abra el aviso, luego Más y Mostrar original; suéltelo o péguelo aquí.',
  searchGmail: 'Buscar avisos en Gmail',
  look: 'Buscar cartas devueltas',
  drop: 'Suelte los avisos aquí (.eml)',
  choose: 'Elegir archivos…',
  paste: 'O pegue un aviso',
  read: 'Leerlo',
  none: 'No hay avisos de los últimos 30 días en el buzón.',
  found: {
    'came back': '{name}: {reference} fue devuelta por {address}. Pida la dirección por teléfono.',
    known: '{name}: ya se sabía que {reference} fue devuelta por {address}.',
    late: '{name}: {reference} aún se está entregando. No cambia nada.',
    'no letter': '«{subject}» no trata de ninguna carta de este libro. No cambia nada.',
    'other address': '{name}: {reference} no se envió a {address}. No cambia nada; mire qué dirección era.',
    'no report': '«{subject}» no dice que una carta fuera devuelta. No cambia nada.',
  },
  probably: '{name}: {reference} parece devuelta por {address}, según el texto del correo. Pregunte por teléfono.',
  unnamed: {
    'no letter': 'Eso no trata de ninguna carta de este libro. No cambia nada.',
    'no report':
      'Eso no dice que una carta fuera devuelta: pegue entero el correo que le envió el servidor, o suelte su archivo. No cambia nada.',
  },
};

export const returnedPt: ReturnedWords = {
  title: 'Cartas devolvidas',
  hint: 'O aviso de que uma carta não pôde ser entregue marca o endereço: já não se escreve para lá, e a próxima ação é um telefonema.',
  inGmail: 'No Gmail: abra o aviso, depois Mais e Mostrar original; solte-o ou cole-o aqui.',
  searchGmail: 'Procurar avisos no Gmail',
  look: 'Procurar cartas devolvidas',
  drop: 'Solte os avisos aqui (.eml)',
  choose: 'Escolher arquivos…',
  paste: 'Ou cole um aviso',
  read: 'Ler',
  none: 'Não há avisos dos últimos 30 dias na caixa de correio.',
  found: {
    'came back': '{name}: {reference} foi devolvida por {address}. Peça o endereço por telefone.',
    known: '{name}: já se sabia que {reference} foi devolvida por {address}.',
    late: '{name}: {reference} ainda está sendo entregue. Nada muda.',
    'no letter': '«{subject}» não trata de nenhuma carta deste livro. Nada muda.',
    'other address': '{name}: {reference} não foi enviada para {address}. Nada muda; veja qual era o endereço.',
    'no report': '«{subject}» não diz que uma carta foi devolvida. Nada muda.',
  },
  probably: '{name}: {reference} parece devolvida por {address}, pelo texto do e-mail. Pergunte por telefone.',
  unnamed: {
    'no letter': 'Isso não trata de nenhuma carta deste livro. Nada muda.',
    'no report':
      'Isso não diz que uma carta foi devolvida: cole inteiro o e-mail que o servidor lhe enviou, ou solte o arquivo. Nada muda.',
  },
};
