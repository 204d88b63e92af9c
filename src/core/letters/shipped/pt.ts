import { emailsWith, PAYMENT_LINK, SIGNED, textsWith, titled, type ShippedLetter } from './shipped-letter';

const ACCOUNT = 'Cliente: {{#account}}{{account}}, {{/account}}{{customer}}';

const GREETING = '{{#contact}}Estimado(a) {{contact}},{{/contact}}{{^contact}}Estimados senhores,{{/contact}}';

const LATE = 'O seguinte está vencido{{#several_invoices}}, o mais antigo{{/several_invoices}} há {{time_past_due}}';

const PAYMENT = `${titled('Como pagar', 'payment_methods')}\n\n${PAYMENT_LINK}`;
const UPCOMING = titled('Para sua informação, o seguinte vence em breve', 'upcoming', 'upcoming_invoices');
/** In letters up to the due day alone: those after it list what is late. */
const LATE_BESIDES =
  '{{#late_amount}}Além disto, há {{late_amount}} já vencidos{{#late_since}}, com vencimentos desde {{late_since}}{{/late_since}}; avise-nos, por favor, se algo retém o pagamento.{{/late_amount}}';
const LATE_IN_TEXT =
  '{{#late_amount}} Além disto há {{late_amount}} já vencidos{{#late_since}}, desde {{late_since}}{{/late_since}}.{{/late_amount}}';
const DOCUMENTS = titled('Documentos', 'documents');

const CROSSED =
  'É esta a situação na nossa contabilidade em {{as_of}}. Se já pagou depois desse dia, ignore este lembrete, e muito obrigado.';

const CLOSE = `Cordialmente,\n${SIGNED}`;

const email = emailsWith(ACCOUNT, GREETING, CLOSE);
const text = textsWith('{{creditor}}, cliente {{account}}');

/** Letters in Portuguese, as one accounts department writes to another, in words that Brazil and Portugal share. */
export const pt: readonly ShippedLetter[] = [
  email(
    'state-terms',
    'friendly',
    '{{creditor}}: faturado {{total}}, vence em {{due_day}}',
    'Agradecemos a sua confiança. Isto é o que foi faturado:',
    '{{invoice_table}}',
    'O pagamento vence em {{due_day}}.',
    DOCUMENTS,
    LATE_BESIDES,
    PAYMENT,
    '{{#written_policy}}\n{{written_policy}}\n{{/written_policy}}',
    'Se precisar que conste um número de ordem de compra ou qualquer outro dado, avise-nos agora, para que possamos corrigir a tempo.',
  ),
  email(
    'send-invoice-copy',
    'friendly',
    '{{creditor}}: em breve vencem {{total}}, em {{due_day}}',
    'Para que nada atrase o pagamento, isto é o que vence em {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    'Está tudo como precisa, e está aprovado? Se não, basta uma breve resposta e tratamos do assunto. {{^documents}}Se precisar de uma cópia, avise-nos e enviamos.{{/documents}}',
    UPCOMING,
    LATE_BESIDES,
    PAYMENT,
  ),
  email(
    'call-before-due',
    'friendly',
    '{{creditor}}: {{total}} em {{due_day}}, tudo em ordem?',
    'Em {{due_day}} vence o seguinte:',
    '{{invoice_table}}',
    DOCUMENTS,
    'Poderia confirmar que recebeu tudo, que está aprovado e que o pagamento está agendado? Se faltar algo, diga-nos o quê e enviamos.',
    UPCOMING,
    LATE_BESIDES,
    PAYMENT,
  ),
  email(
    'remind',
    'friendly',
    '{{creditor}}: {{total}} com vencimento em {{due_day}}',
    'Um breve lembrete do que vence em {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    LATE_BESIDES,
    PAYMENT,
    '{{#late_fee}}\n{{late_fee}}\n{{/late_fee}}',
    'Se o pagamento já está a caminho, muito obrigado.',
  ),
  email(
    'remind',
    'neutral',
    '{{creditor}}: lembrete de {{total}} em atraso',
    `${LATE}. Talvez tenha passado despercebido:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Pedimos que efetue o pagamento, ou que nos diga o que o retém, para que possamos ajudar.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'remind',
    'firm',
    '{{creditor}}: {{total}} em aberto, {{time_past_due}} de atraso',
    `${LATE}, e ainda não recebemos o pagamento:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Pedimos que pague ainda esta semana, ou que nos informe o dia em que podemos esperar o pagamento.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call',
    'neutral',
    '{{creditor}}: uma pergunta sobre {{total}}',
    'O seguinte está vencido:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Há algo errado, ou algo que devamos enviar? Se tudo está em ordem, em que dia será pago? Basta uma linha de resposta.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call',
    'firm',
    '{{creditor}}: pedimos uma resposta sobre {{total}}',
    `${LATE}, e continua em aberto:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Pedimos que responda com o dia do pagamento, ou com o nome de quem decide. Se algo não estiver certo nas nossas faturas, diga-nos em qual e o quê, e verificaremos isso primeiro.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call-for-promise',
    'firm',
    '{{creditor}}: em que dia podemos esperar {{total}}?',
    `${LATE}:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Pedimos que nos informe o dia em que será pago, e o valor. Anotaremos ambos, confirmaremos por escrito e até lá não enviaremos outro lembrete.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'offer-plan',
    'firm',
    '{{creditor}}: uma forma de liquidar {{total}}',
    `${LATE}:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Se não for possível pagar de uma só vez, preferimos acordar prestações que possa cumprir a escrever de novo. Proponha um primeiro pagamento esta semana, e os dias e valores dos restantes. Enquanto chegarem no dia, não receberá lembretes nossos.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'credit-hold',
    'firm',
    '{{creditor}}: entregas a prazo e {{total}} em atraso',
    `${LATE}:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Pela nossa política de crédito, novas entregas a prazo aguardam até que isto seja liquidado. São retomadas assim que o pagamento chegar, ou que tenhamos acordado um. Gostaríamos que fosse em breve: diga-nos como podemos chegar lá.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'agency',
    'final',
    '{{creditor}}: antes do próximo passo, {{total}}',
    `${LATE}, e continua em aberto:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Pela nossa política de crédito, contas com este atraso ficam a cargo de uma empresa de cobrança. Preferimos muito resolver diretamente com a sua empresa. Pedimos que pague, ou que nos escreva com uma proposta ou com as suas objeções, no prazo de dez dias. Examinaremos o que nos enviar antes de dar esse passo.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'confirm-promise',
    'friendly',
    '{{creditor}}: pagamento combinado até {{promise_day}}',
    'Obrigado por nos informar. Ficou anotado que o pagamento de {{#promise_amount}}{{promise_amount}}{{/promise_amount}}{{^promise_amount}}todo o valor em aberto{{/promise_amount}} será feito até {{promise_day}}.',
    '{{#invoice_table}}\nRefere-se a:\n\n{{invoice_table}}\n{{/invoice_table}}',
    'Pedimos que responda numa linha que está certo, ou o que devemos corrigir. Até esse dia não receberá lembretes sobre isso.',
    PAYMENT,
  ),
  text(
    'state-terms',
    'friendly',
    `agradecemos a sua confiança. {{total}} vence em {{due_day}}. Falta algo? Avise-nos, por favor.${LATE_IN_TEXT}`,
  ),
  text(
    'send-invoice-copy',
    'friendly',
    `{{total}} vence em {{due_day}}. Tem tudo de que precisa para o pagamento? Enviamos cópias com prazer.${LATE_IN_TEXT}`,
  ),
  text(
    'call-before-due',
    'friendly',
    `{{total}} vence em {{due_day}}. Está aprovado e agendado? Obrigado por uma breve resposta.${LATE_IN_TEXT}`,
  ),
  text(
    'remind',
    'friendly',
    `{{total}} vence em {{due_day}}. Se já está a caminho, obrigado.${LATE_IN_TEXT}{{#payment_link}} {{payment_link}}{{/payment_link}}`,
  ),
  text(
    'remind',
    'neutral',
    '{{total}} está em atraso. Pedimos que pague ou nos diga o que retém o pagamento. Já pagou? Obrigado.{{#payment_link}} {{payment_link}}{{/payment_link}}',
  ),
  text(
    'remind',
    'firm',
    '{{total}}, com {{time_past_due}} de atraso. Pedimos que pague esta semana, ou nos diga o dia. Já pagou? Obrigado.{{#payment_link}} {{payment_link}}{{/payment_link}}',
  ),
  text(
    'call',
    'neutral',
    '{{total}} está em atraso. Em que dia podemos esperar o pagamento, ou há algo errado? Obrigado por uma breve resposta.',
  ),
  text(
    'call-for-promise',
    'neutral',
    '{{total}}, com {{time_past_due}} de atraso. Pedimos que nos diga o dia em que será pago.',
  ),
  text(
    'offer-plan',
    'neutral',
    '{{total}}, com {{time_past_due}} de atraso. Acordamos prestações com prazer: ligue ou responda, por favor.',
  ),
  text(
    'credit-hold',
    'neutral',
    '{{total}}, com {{time_past_due}} de atraso; as entregas a prazo aguardam até que seja liquidado. Ligue ou responda, por favor.',
  ),
  text(
    'agency',
    'neutral',
    '{{total}}, com {{time_past_due}} de atraso. Queremos resolver diretamente com a sua empresa: ligue ou responda em dez dias, por favor.',
  ),
  text(
    'confirm-promise',
    'friendly',
    'conforme combinado, o pagamento {{#promise_amount}}de {{promise_amount}} {{/promise_amount}}será feito até {{promise_day}}. Pedimos que confirme. Obrigado.',
  ),
];
