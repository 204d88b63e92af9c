import { emailsWith, shortText, type ShippedLetter } from './shipped-letter';

const GREETING = '{{#contact}}Estimado/a {{contact}}:{{/contact}}{{^contact}}Estimados señores:{{/contact}}';

const PAYMENT = `{{#payment_methods}}
Cómo pagar:
{{payment_methods}}
{{/payment_methods}}

{{#payment_link}}
{{payment_link}}
{{/payment_link}}`;

const UPCOMING = `{{#upcoming}}
Para su planificación, lo siguiente vence pronto:
{{upcoming_invoices}}
{{/upcoming}}`;

const DOCUMENTS = `{{#documents}}
Copias:
{{documents}}
{{/documents}}`;

const CROSSED =
  'Así figura en nuestros libros al {{as_of}}. Si ya ha pagado después de ese día, no tenga en cuenta esta carta, y muchas gracias.';

const CLOSE = `Un cordial saludo,
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

/** Letters in Spanish, with usted: as one administration department writes to another. */
export const es: readonly ShippedLetter[] = [
  email(
    'state-terms',
    'friendly',
    'Nuestra factura a {{customer}}: {{total}}, vence el {{due_day}}',
    'Gracias por su pedido. Esto es lo que hemos facturado:',
    '{{invoice_table}}',
    'El pago vence el {{due_day}}.',
    DOCUMENTS,
    PAYMENT,
    '{{#written_policy}}\n{{written_policy}}\n{{/written_policy}}',
    'Si necesita que figure un número de orden de compra o cualquier otro dato, díganoslo ahora y lo corregimos el mismo día.',
  ),
  email(
    'send-invoice-copy',
    'friendly',
    'Copia para su planificación: {{total}}, vence el {{due_day}}',
    'Para que nada lo retrase, le enviamos otra vez lo que vence el {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    '¿Está todo como lo necesita, y está aprobado? Si no es así, basta una breve respuesta y nos ocupamos enseguida.',
    UPCOMING,
    PAYMENT,
  ),
  email(
    'call-before-due',
    'friendly',
    '¿Está todo en orden para el {{due_day}}? {{total}}',
    'El {{due_day}} vence lo siguiente:',
    '{{invoice_table}}',
    DOCUMENTS,
    '¿Nos podría confirmar que lo ha recibido, que está aprobado y que el pago está programado? Si falta algo, dígame qué y se lo envío hoy mismo.',
    UPCOMING,
    PAYMENT,
  ),
  email(
    'remind',
    'friendly',
    'Vence el {{due_day}}: {{total}}',
    'Un breve recordatorio de lo que vence el {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    PAYMENT,
    '{{#late_fee}}\n{{late_fee}}\n{{/late_fee}}',
    'Si el pago ya está en camino, muchas gracias.',
  ),
  email(
    'remind',
    'neutral',
    'Recordatorio: {{total}} por pagar',
    'Lo siguiente está vencido, lo más antiguo desde hace {{days_past_due}} días. Quizá se haya pasado por alto:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Le rogamos que disponga el pago, o que nos diga qué lo retiene para que podamos ayudar.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'remind',
    'firm',
    'Segundo recordatorio: {{total}} por pagar',
    'Aún no hemos recibido lo siguiente, aunque lo más antiguo venció hace {{days_past_due}} días:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Le rogamos que lo pague esta semana, o que nos indique a vuelta de correo el día en que podemos esperarlo.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call',
    'neutral',
    'Una pregunta sobre {{total}}',
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
    'Le rogamos una respuesta: {{total}}, {{days_past_due}} días de atraso',
    'Lo más antiguo de lo siguiente venció hace {{days_past_due}} días, y sigue sin pagarse:',
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
    '¿Qué día podemos esperar {{total}}?',
    'Lo más antiguo de lo siguiente venció hace {{days_past_due}} días:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Le pedimos que nos indique un día en el que se pagará, y el importe. Anotaremos ambos, se los confirmaremos por escrito y hasta entonces no enviaremos más recordatorios.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'offer-plan',
    'firm',
    'Una manera de saldar {{total}}',
    'Lo siguiente está pendiente desde hace tiempo; lo más antiguo venció hace {{days_past_due}} días:',
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
    'Entregas a crédito y {{total}} por pagar',
    'Lo más antiguo de lo siguiente venció hace {{days_past_due}} días:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Según nuestras condiciones, las nuevas entregas a crédito esperan hasta que esto se salde. En cuanto llegue el pago, o hayamos acordado uno, se reanudan el mismo día. Nos gustaría que fuera pronto: díganos cómo podemos llegar a ello.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'agency',
    'final',
    'Antes de pasarlo a otras manos: {{total}}',
    'A pesar de nuestras cartas anteriores, lo siguiente sigue pendiente; lo más antiguo venció hace {{days_past_due}} días:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Nuestras condiciones prevén que de cuentas de esta antigüedad se ocupe una agencia de cobros. Preferimos con mucho resolverlo directamente con usted. Le rogamos que pague, o que nos escriba con una propuesta o con sus objeciones, en el plazo de diez días. Estudiaremos lo que nos envíe antes de dar ese paso.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'confirm-promise',
    'friendly',
    'Según lo acordado: pago hasta el {{promise_day}}',
    'Gracias por informarnos. He anotado que pagará {{#promise_amount}}{{promise_amount}} {{/promise_amount}}hasta el {{promise_day}}.',
    'Le ruego que me responda en una línea que es así, o qué debo corregir. Hasta ese día no recibirá recordatorios sobre ello.',
    PAYMENT,
  ),
  shortText(
    'state-terms',
    'friendly',
    '{{creditor}}: gracias por su pedido. {{total}} vence el {{due_day}}; la factura está en camino. ¿Falta algo? Díganoslo, por favor.',
  ),
  shortText(
    'send-invoice-copy',
    'friendly',
    '{{creditor}}: {{total}} vence el {{due_day}}. ¿Tiene todo lo necesario para el pago? Con gusto le enviamos copias.',
  ),
  shortText(
    'call-before-due',
    'friendly',
    '{{creditor}}: {{total}} vence el {{due_day}}. ¿Está aprobado y programado? Gracias por una breve respuesta.',
  ),
  shortText(
    'remind',
    'friendly',
    '{{creditor}}: {{total}} vence el {{due_day}}. Si ya está en camino, gracias.{{#payment_link}} {{payment_link}}{{/payment_link}}',
  ),
  shortText(
    'remind',
    'neutral',
    '{{creditor}}: {{total}} está vencido. Le rogamos que lo pague o nos diga qué lo retiene. ¿Ya pagó? Gracias.{{#payment_link}} {{payment_link}}{{/payment_link}}',
  ),
  shortText(
    'call',
    'neutral',
    '{{creditor}}: {{total}} está vencido. ¿Qué día podemos esperarlo, o hay algo que no esté bien? Gracias por una breve respuesta.',
  ),
  shortText(
    'call-for-promise',
    'neutral',
    '{{creditor}}: {{total}}, con {{days_past_due}} días de atraso. Le rogamos que nos diga el día en que lo pagará.',
  ),
  shortText(
    'offer-plan',
    'neutral',
    '{{creditor}}: {{total}}, con {{days_past_due}} días de atraso. Con gusto acordamos plazos: llámenos o respóndanos, por favor.',
  ),
  shortText(
    'credit-hold',
    'neutral',
    '{{creditor}}: {{total}}, con {{days_past_due}} días de atraso; las entregas a crédito esperan hasta que se salde. Llámenos o respóndanos, por favor.',
  ),
  shortText(
    'agency',
    'neutral',
    '{{creditor}}: {{total}}, con {{days_past_due}} días de atraso. Queremos resolverlo directamente con usted: llámenos o respóndanos en diez días, por favor.',
  ),
  shortText(
    'confirm-promise',
    'friendly',
    '{{creditor}}: según lo acordado, pagará {{#promise_amount}}{{promise_amount}} {{/promise_amount}}hasta el {{promise_day}}. Le rogamos que confirme que es así. Gracias.',
  ),
];
