import { emailsWith, PAYMENT_LINK, SIGNED, textsWith, titled, type ShippedLetter } from './shipped-letter';

const ACCOUNT = 'Cliente: {{#account}}{{account}}, {{/account}}{{customer}}';

const GREETING = '{{#contact}}Estimado/a {{contact}}:{{/contact}}{{^contact}}Estimados señores:{{/contact}}';

const LATE =
  'Lo siguiente está vencido{{#several_invoices}}, lo más antiguo{{/several_invoices}} desde hace {{time_past_due}}';

const PAYMENT = `${titled('Cómo pagar', 'payment_methods')}\n\n${PAYMENT_LINK}`;
const UPCOMING = titled('Para su planificación, lo siguiente vence pronto', 'upcoming', 'upcoming_invoices');
/** In letters up to the due day alone: those after it list what is late. */
const LATE_BESIDES =
  '{{#late_amount}}Aparte de esto, hay {{late_amount}} ya vencidos{{#late_since}}, con vencimientos desde el {{late_since}}{{/late_since}}; díganos, por favor, si algo retiene el pago.{{/late_amount}}';
const LATE_IN_TEXT =
  '{{#late_amount}} Además hay {{late_amount}} ya vencidos{{#late_since}}, desde el {{late_since}}{{/late_since}}.{{/late_amount}}';
const DOCUMENTS = titled('Documentos', 'documents');

const CROSSED =
  'Así figura en nuestros libros al {{as_of}}. Si ya ha pagado después de ese día, no tenga en cuenta este recordatorio, y muchas gracias.';

const CLOSE = `Un cordial saludo,\n${SIGNED}`;

const email = emailsWith(ACCOUNT, GREETING, CLOSE);
const text = textsWith('{{creditor}}, cliente {{account}}');

/** Letters in Spanish, with usted: as one administration department writes to another. */
export const es: readonly ShippedLetter[] = [
  email(
    'state-terms',
    'friendly',
    '{{creditor}}: facturado {{total}}, vence el {{due_day}}',
    'Gracias por su confianza. Esto es lo que hemos facturado:',
    '{{invoice_table}}',
    'El pago vence el {{due_day}}.',
    DOCUMENTS,
    LATE_BESIDES,
    PAYMENT,
    '{{#written_policy}}\n{{written_policy}}\n{{/written_policy}}',
    'Si necesita que figure un número de orden de compra o cualquier otro dato, díganoslo ahora, para que podamos corregirlo a tiempo.',
  ),
  email(
    'send-invoice-copy',
    'friendly',
    '{{creditor}}: pronto vencen {{total}}, el {{due_day}}',
    'Para que nada lo retrase, esto es lo que vence el {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    '¿Está todo como lo necesita, y está aprobado? Si no es así, basta una breve respuesta y nos ocupamos de ello. {{^documents}}Si necesita una copia, díganoslo y se la enviamos.{{/documents}}',
    UPCOMING,
    LATE_BESIDES,
    PAYMENT,
  ),
  email(
    'call-before-due',
    'friendly',
    '{{creditor}}: {{total}} el {{due_day}}, ¿todo en orden?',
    'El {{due_day}} vence lo siguiente:',
    '{{invoice_table}}',
    DOCUMENTS,
    '¿Nos podría confirmar que lo ha recibido todo, que está aprobado y que el pago está programado? Si falta algo, díganos qué y se lo enviamos.',
    UPCOMING,
    LATE_BESIDES,
    PAYMENT,
  ),
  email(
    'remind',
    'friendly',
    '{{creditor}}: {{total}} con vencimiento el {{due_day}}',
    'Un breve recordatorio de lo que vence el {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    LATE_BESIDES,
    PAYMENT,
    '{{#late_fee}}\n{{late_fee}}\n{{/late_fee}}',
    'Si el pago ya está en camino, muchas gracias.',
  ),
  email(
    'remind',
    'neutral',
    '{{creditor}}: recordatorio de {{total}} por pagar',
    `${LATE}. Quizá se haya pasado por alto:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Le rogamos que efectúe el pago, o que nos diga qué lo retiene para que podamos ayudar.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'remind',
    'firm',
    '{{creditor}}: {{total}} pendientes, {{time_past_due}} de atraso',
    `${LATE}, y aún no hemos recibido el pago:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Le rogamos que lo pague esta semana, o que nos indique el día en que podemos esperar el pago.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call',
    'neutral',
    '{{creditor}}: una pregunta sobre {{total}}',
    'Lo siguiente está vencido:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    '¿Hay algo que no esté bien, o algo que debamos enviarle? Si todo está en orden, ¿qué día se pagará? Basta una línea de respuesta.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call',
    'firm',
    '{{creditor}}: le rogamos una respuesta sobre {{total}}',
    `${LATE}, y sigue sin pagarse:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Le rogamos que nos responda con el día del pago, o con el nombre de quien lo decide. Si algo no está bien en nuestras facturas, díganos en cuál y qué, y lo revisaremos primero.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call-for-promise',
    'firm',
    '{{creditor}}: ¿qué día podemos esperar {{total}}?',
    `${LATE}:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Le pedimos que nos indique el día en que se pagará, y el importe. Anotaremos ambos, se los confirmaremos por escrito y hasta entonces no enviaremos más recordatorios.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'offer-plan',
    'firm',
    '{{creditor}}: una manera de saldar {{total}}',
    `${LATE}:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Si no es posible pagarlo de una vez, preferimos acordar plazos que pueda cumplir antes que volver a escribirle. Propónganos un primer pago esta semana, y los días e importes de los demás. Mientras lleguen en su día, no recibirá recordatorios nuestros.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'credit-hold',
    'firm',
    '{{creditor}}: entregas a crédito y {{total}} vencidos',
    `${LATE}:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Según nuestra política de crédito, las nuevas entregas a crédito esperan hasta que esto se salde. Se reanudan en cuanto llegue el pago, o hayamos acordado uno. Nos gustaría que fuera pronto: díganos cómo podemos llegar a ello.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'agency',
    'final',
    '{{creditor}}: antes del siguiente paso, {{total}}',
    `${LATE}, y sigue sin pagarse:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Según nuestra política de crédito, de cuentas de esta antigüedad se ocupa una agencia de cobros. Preferimos con mucho resolverlo directamente con usted. Le rogamos que pague, o que nos escriba con una propuesta o con sus objeciones, en el plazo de diez días. Estudiaremos lo que nos envíe antes de dar ese paso.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'confirm-promise',
    'friendly',
    '{{creditor}}: pago acordado a más tardar el {{promise_day}}',
    'Gracias por informarnos. Hemos anotado que pagará {{#promise_amount}}{{promise_amount}}{{/promise_amount}}{{^promise_amount}}el importe pendiente{{/promise_amount}} a más tardar el {{promise_day}}.',
    '{{#invoice_table}}\nSe refiere a:\n\n{{invoice_table}}\n{{/invoice_table}}',
    'Le rogamos que nos confirme en una línea que es así, o que nos diga qué debemos corregir. Hasta ese día no recibirá recordatorios sobre ello.',
    PAYMENT,
  ),
  text(
    'state-terms',
    'friendly',
    `gracias por su confianza. {{total}} vence el {{due_day}}. ¿Falta algo? Díganoslo, por favor.${LATE_IN_TEXT}`,
  ),
  text(
    'send-invoice-copy',
    'friendly',
    `{{total}} vence el {{due_day}}. ¿Tiene todo lo necesario para el pago? Con gusto le enviamos copias.${LATE_IN_TEXT}`,
  ),
  text(
    'call-before-due',
    'friendly',
    `{{total}} vence el {{due_day}}. ¿Está aprobado y programado? Gracias por una breve respuesta.${LATE_IN_TEXT}`,
  ),
  text(
    'remind',
    'friendly',
    `{{total}} vence el {{due_day}}. Si ya está en camino, gracias.${LATE_IN_TEXT}{{#payment_link}} {{payment_link}}{{/payment_link}}`,
  ),
  text(
    'remind',
    'neutral',
    '{{total}} está vencido. Le rogamos que lo pague o nos diga qué lo retiene. ¿Ya pagó? Gracias.{{#payment_link}} {{payment_link}}{{/payment_link}}',
  ),
  text(
    'remind',
    'firm',
    '{{total}}, con {{time_past_due}} de atraso. Le rogamos que lo pague esta semana, o nos diga el día. ¿Ya pagó? Gracias.{{#payment_link}} {{payment_link}}{{/payment_link}}',
  ),
  text(
    'call',
    'neutral',
    '{{total}} está vencido. ¿Qué día podemos esperarlo, o hay algo que no esté bien? Gracias por una breve respuesta.',
  ),
  text(
    'call-for-promise',
    'neutral',
    '{{total}}, con {{time_past_due}} de atraso. Le rogamos que nos diga el día en que lo pagará.',
  ),
  text(
    'offer-plan',
    'neutral',
    '{{total}}, con {{time_past_due}} de atraso. Con gusto acordamos plazos: llámenos o respóndanos, por favor.',
  ),
  text(
    'credit-hold',
    'neutral',
    '{{total}}, con {{time_past_due}} de atraso; las entregas a crédito esperan hasta que se salde. Llámenos o respóndanos, por favor.',
  ),
  text(
    'agency',
    'neutral',
    '{{total}}, con {{time_past_due}} de atraso. Queremos resolverlo directamente con usted: llámenos o respóndanos en diez días, por favor.',
  ),
  text(
    'confirm-promise',
    'friendly',
    'según lo acordado, pagará {{#promise_amount}}{{promise_amount}} {{/promise_amount}}a más tardar el {{promise_day}}. Le rogamos que confirme que es así. Gracias.',
  ),
];
