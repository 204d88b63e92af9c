import { emailsWith, shortText, type ShippedLetter } from './shipped-letter';

const GREETING = '{{#contact}}Prezado(a) {{contact}},{{/contact}}{{^contact}}Prezados senhores,{{/contact}}';

const PAYMENT = `{{#payment_methods}}
Como pagar:
{{payment_methods}}
{{/payment_methods}}

{{#payment_link}}
{{payment_link}}
{{/payment_link}}`;

const UPCOMING = `{{#upcoming}}
Para o seu planejamento, o seguinte vence em breve:
{{upcoming_invoices}}
{{/upcoming}}`;

const DOCUMENTS = `{{#documents}}
Cópias:
{{documents}}
{{/documents}}`;

const CROSSED =
  'É o que consta em nossos registros em {{as_of}}. Se já pagou depois desse dia, desconsidere esta carta, e muito obrigado.';

const CLOSE = `Atenciosamente,
{{#signature}}
{{signature}}

{{/signature}}
{{creditor}}
{{#creditor_details}}
{{creditor_details}}
{{/creditor_details}}
{{#opt_out}}

{{opt_out}}
{{/opt_out}}`;

const email = emailsWith(GREETING, CLOSE);

/** Letters in Portuguese: as one accounts department writes to another. */
export const pt: readonly ShippedLetter[] = [
  email(
    'state-terms',
    'friendly',
    'Nossa fatura para {{customer}}: {{total}}, vence em {{due_day}}',
    'Obrigado pelo seu pedido. Isto é o que faturamos:',
    '{{invoice_table}}',
    'O pagamento vence em {{due_day}}.',
    DOCUMENTS,
    PAYMENT,
    '{{#written_policy}}\n{{written_policy}}\n{{/written_policy}}',
    'Se precisar que conste um número de ordem de compra ou qualquer outro dado, avise-nos agora: corrigimos no mesmo dia.',
  ),
  email(
    'send-invoice-copy',
    'friendly',
    'Cópia para o seu planejamento: {{total}}, vence em {{due_day}}',
    'Para que nada atrase, enviamos mais uma vez o que vence em {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    'Está tudo como precisa, e está aprovado? Se não, basta uma breve resposta e cuidamos disso em seguida.',
    UPCOMING,
    PAYMENT,
  ),
  email(
    'call-before-due',
    'friendly',
    'Está tudo em ordem para {{due_day}}? {{total}}',
    'Em {{due_day}} vence o seguinte:',
    '{{invoice_table}}',
    DOCUMENTS,
    'Poderia confirmar que recebeu, que está aprovado e que o pagamento está programado? Se faltar algo, diga-me o quê, e envio hoje mesmo.',
    UPCOMING,
    PAYMENT,
  ),
  email(
    'remind',
    'friendly',
    'Vence em {{due_day}}: {{total}}',
    'Um breve lembrete do que vence em {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    PAYMENT,
    '{{#late_fee}}\n{{late_fee}}\n{{/late_fee}}',
    'Se o pagamento já está a caminho, muito obrigado.',
  ),
  email(
    'remind',
    'neutral',
    'Lembrete: {{total}} em atraso',
    'O seguinte está vencido, o mais antigo há {{days_past_due}} dias. Talvez tenha passado despercebido:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Pedimos que providencie o pagamento, ou que nos diga o que o retém, para que possamos ajudar.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'remind',
    'firm',
    'Segundo lembrete: {{total}} em atraso',
    'Ainda não recebemos o seguinte, embora o mais antigo tenha vencido há {{days_past_due}} dias:',
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
    'Uma pergunta sobre {{total}}',
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
    'Pedimos uma resposta: {{total}}, {{days_past_due}} dias de atraso',
    'O mais antigo do seguinte venceu há {{days_past_due}} dias e continua em aberto:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Pedimos que responda com o dia do pagamento, ou com o nome de quem decide. Se algo não estiver certo em nossas faturas, diga-nos em qual e o quê, e verificaremos isso primeiro.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call-for-promise',
    'firm',
    'Em que dia podemos esperar {{total}}?',
    'O mais antigo do seguinte venceu há {{days_past_due}} dias:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Pedimos que nos informe um dia em que será pago, e o valor. Anotaremos ambos, confirmaremos por escrito e até lá não enviaremos outro lembrete.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'offer-plan',
    'firm',
    'Uma forma de quitar {{total}}',
    'O seguinte está em aberto há bastante tempo; o mais antigo venceu há {{days_past_due}} dias:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Se não for possível pagar de uma só vez, preferimos combinar parcelas que possa cumprir a escrever de novo. Proponha um primeiro pagamento nesta semana, e os dias e valores dos demais. Enquanto chegarem no dia, não receberá lembretes nossos.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'credit-hold',
    'firm',
    'Entregas a prazo e {{total}} em atraso',
    'O mais antigo do seguinte venceu há {{days_past_due}} dias:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Pelas nossas condições, novas entregas a prazo aguardam até que isto seja quitado. Assim que o pagamento chegar, ou que tenhamos combinado um, elas seguem no mesmo dia. Gostaríamos que fosse logo: diga-nos como podemos chegar lá.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'agency',
    'final',
    'Antes de passarmos adiante: {{total}}',
    'Apesar de nossas cartas anteriores, o seguinte continua em aberto; o mais antigo venceu há {{days_past_due}} dias:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Nossas condições preveem que contas desta idade fiquem a cargo de uma agência de cobrança. Preferimos muito resolver diretamente com a sua empresa. Pedimos que pague, ou que nos escreva com uma proposta ou com as suas objeções, no prazo de dez dias. Examinaremos o que nos enviar antes de dar esse passo.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'confirm-promise',
    'friendly',
    'Conforme combinado: pagamento até {{promise_day}}',
    'Obrigado por nos informar. Anotei que o pagamento {{#promise_amount}}de {{promise_amount}} {{/promise_amount}}será feito até {{promise_day}}.',
    'Peço que responda em uma linha que está certo, ou o que devo corrigir. Até esse dia não receberá lembretes sobre isso.',
    PAYMENT,
  ),
  shortText(
    'state-terms',
    'friendly',
    '{{creditor}}: obrigado pelo seu pedido. {{total}} vence em {{due_day}}; a fatura está a caminho. Falta algo? Avise-nos, por favor.',
  ),
  shortText(
    'send-invoice-copy',
    'friendly',
    '{{creditor}}: {{total}} vence em {{due_day}}. Tem tudo de que precisa para o pagamento? Enviamos cópias com prazer.',
  ),
  shortText(
    'call-before-due',
    'friendly',
    '{{creditor}}: {{total}} vence em {{due_day}}. Está aprovado e programado? Obrigado por uma breve resposta.',
  ),
  shortText(
    'remind',
    'friendly',
    '{{creditor}}: {{total}} vence em {{due_day}}. Se já está a caminho, obrigado.{{#payment_link}} {{payment_link}}{{/payment_link}}',
  ),
  shortText(
    'remind',
    'neutral',
    '{{creditor}}: {{total}} está em atraso. Pedimos que pague ou nos diga o que retém o pagamento. Já pagou? Obrigado.{{#payment_link}} {{payment_link}}{{/payment_link}}',
  ),
  shortText(
    'call',
    'neutral',
    '{{creditor}}: {{total}} está em atraso. Em que dia podemos esperar o pagamento, ou há algo errado? Obrigado por uma breve resposta.',
  ),
  shortText(
    'call-for-promise',
    'neutral',
    '{{creditor}}: {{total}}, com {{days_past_due}} dias de atraso. Pedimos que nos diga o dia em que será pago.',
  ),
  shortText(
    'offer-plan',
    'neutral',
    '{{creditor}}: {{total}}, com {{days_past_due}} dias de atraso. Combinamos parcelas com prazer: ligue ou responda, por favor.',
  ),
  shortText(
    'credit-hold',
    'neutral',
    '{{creditor}}: {{total}}, com {{days_past_due}} dias de atraso; as entregas a prazo aguardam até que seja quitado. Ligue ou responda, por favor.',
  ),
  shortText(
    'agency',
    'neutral',
    '{{creditor}}: {{total}}, com {{days_past_due}} dias de atraso. Queremos resolver diretamente com a sua empresa: ligue ou responda em dez dias, por favor.',
  ),
  shortText(
    'confirm-promise',
    'friendly',
    '{{creditor}}: conforme combinado, o pagamento {{#promise_amount}}de {{promise_amount}} {{/promise_amount}}será feito até {{promise_day}}. Pedimos que confirme. Obrigado.',
  ),
];
