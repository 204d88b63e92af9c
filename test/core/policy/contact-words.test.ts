import { channelIn, roleIn } from '../../../src/core/policy/contact-words';

describe('the role of a person, as people write it', () => {
  it.each([
    [
      'clerk',
      'clerk',
      'AP',
      'A/P',
      'Accounts payable',
      'AP clerk',
      'Bookkeeper',
      'Cuentas por pagar',
      'Contas a pagar',
      'Auxiliar contable',
    ],
    [
      'approver',
      'approver',
      'AP manager',
      'Manager',
      'Approves invoices',
      'Gerente de compras',
      'Jefa de pagos',
      'Aprovador',
      'Purchasing director',
    ],
    [
      'cfo',
      'cfo',
      'CFO',
      'Controller',
      'Financial controller',
      'Finance director',
      'Finance Manager',
      'Director financiero',
      'Diretora financeira',
      'Contralor',
      'Owner',
    ],
  ])('%s', (role, ...written) => {
    expect(written.map(roleIn)).toEqual(written.map(() => role));
  });

  it.each(['', '-', 'Ana', 'Warehouse', 'Reception'])('is not guessed from "%s"', (text) => {
    expect(roleIn(text)).toBeNull();
  });
});

describe('the channel a person prefers, as people write it', () => {
  it.each([
    ['email', 'email', 'E-mail', 'mail', 'Correo', 'Correo electrónico', 'Correio eletrônico', 'by e-mail only'],
    ['call', 'call', 'Phone', 'Tel.', 'Llamada', 'Teléfono', 'Ligação', 'Mobile'],
    ['text', 'text', 'SMS', 'WhatsApp', 'Text message', 'Mensaje de texto', 'Mensagem'],
    ['letter', 'letter', 'Post', 'Carta', 'Letter by mail', 'Correo postal', 'Correio', 'Fax'],
  ])('%s', (channel, ...written) => {
    expect(written.map(channelIn)).toEqual(written.map(() => channel));
  });

  it('is none where the cell says nothing of the kind', () => {
    expect(['', 'any', 'ask Ana'].map(channelIn)).toEqual([null, null, null]);
  });
});
