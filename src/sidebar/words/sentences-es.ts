import type { ActionWords, Sentences } from './words';

export const sentences: Sentences = {
  problems: {
    amount: 'Aquí no hay un importe legible: la fila no cuenta en ningún total. Corrija el importe.',
    account: 'Este importe no pertenece a ningún cliente y no cuenta en ningún total. Escriba el cliente.',
    currency: 'Esta moneda no se conoce y la fila no cuenta en ningún total. Escriba su código, por ejemplo EUR.',
    'ambiguous-amount':
      'No se sabe cuál es el separador decimal: la fila no cuenta en ningún total. Indíquelo en Ajustes.',
    date: 'Esto no es una fecha. Corríjala o deje la celda vacía.',
    'ambiguous-date': 'No se sabe si va primero el día o el mes. Indíquelo en Ajustes.',
    'no-due-day': 'Sin vencimiento ni condiciones: cuenta en el saldo, pero no en lo vencido. Escriba el vencimiento.',
  },
  refusals: {
    empty: 'La hoja está vacía. Pegue aquí su informe de antigüedad.',
    'no-headings': 'No se encuentran los encabezados. Ponga una fila con el nombre de cada columna sobre los datos.',
    'no-amounts':
      'Ninguna columna tiene importes pendientes. Ponga sobre ella un encabezado como «Importe pendiente» o «Saldo».',
    'no-accounts': 'Ninguna columna dice de qué cliente es cada fila. Ponga sobre ella un encabezado como «Cliente».',
    'no-as-of': 'Falta la fecha de corte. Elíjala arriba.',
    'not-receivables': 'Esta hoja no parece un informe de cuentas por cobrar. Elija otra hoja.',
    'no-sheet': 'Esta hoja ya no está en el libro. Elija otra.',
    'own-sheet': 'Esta hoja la escribe Callsheet. Elija la hoja con sus facturas pendientes.',
    protected: 'Una hoja está protegida y no se ha escrito nada. Quite la protección e inténtelo de nuevo.',
    'sheet-taken':
      'Una hoja suya tiene el nombre de una que escribe Callsheet. Cámbiele el nombre e inténtelo de nuevo.',
  },
  notes: {
    duplicates: 'Hay filas idénticas; cada una se cuenta.',
    'swapped-dates': 'Había fechas con día y mes cambiados; se corrigieron al leer.',
    'total-differs': 'Un total impreso no coincide con la suma de sus filas.',
    'bucket-differs': 'Un tramo impreso no coincide con el vencimiento.',
    'days-differ': 'Los días de atraso impresos no coinciden con el vencimiento.',
    'as-of-differs': 'La hoja dice otra fecha de corte que la usada.',
    'as-of-found': 'La hoja dice su fecha de corte.',
    convention: 'La escritura de importes o fechas se decidió por la columna entera.',
    ambiguous: 'La hoja no decide cómo se escriben importes o fechas: confírmelo en Ajustes.',
    'split-document': 'Hay documentos repartidos en varias filas; cuentan como uno.',
    names: 'Hay números de cliente con varios nombres.',
    'grouped-by-name': 'La hoja no trae números de cliente: se agrupa por nombre.',
    'due-from-terms': 'Hay vencimientos calculados con las condiciones de pago.',
    'no-due-day': 'Hay filas sin vencimiento ni condiciones.',
    'no-rate': 'Hay monedas sin cambio en Policy: se ordenan aparte.',
    'bucket-ages': 'La antigüedad viene de los tramos del resumen.',
    'issued-later': 'Hay facturas emitidas después de la fecha de corte; no cuentan.',
    'default-policy': 'Se usa la política de fábrica.',
    payments: 'Qué se tomó de la hoja Payments.',
    contacts: 'La hoja Contacts no se puede usar.',
  },
};

export const actions: ActionWords = {
  who: {
    email: 'Correo a {role}',
    call: 'Llamar a {role}',
    text: 'Mensaje a {role}',
    letter: 'Carta a {role}',
  },
  roles: { clerk: 'cuentas por pagar', approver: 'quien aprueba los pagos', CFO: 'dirección financiera' },
  purposes: {
    'send-invoice-copy': 'enviar copia de la factura',
    'call-before-due': 'comprobar que la factura llegó y se pagará',
    remind: 'enviar un recordatorio',
    call: 'preguntar cuándo pagarán',
    'call-for-promise': 'pedir una promesa con fecha',
    'offer-plan': 'ofrecer un plan de pagos',
    agency: 'confirmar y pasar a una agencia',
  },
  dueToday: 'vence hoy',
  dueIn: { one: 'vence en {count} día', other: 'vence en {count} días' },
  others: {
    'hold-net-credit': 'Esperar: tiene {amount} a su favor',
    'hold-disputed': 'Esperar: {amount} en disputa, resolverla primero',
    'hold-promise': 'Esperar: prometido para el {day}',
    'hold-do-not-contact': 'Esperar: marcado como no contactar',
    'nothing-due': 'Nada que cobrar todavía',
    'call-broken-promise': 'Llamar a {role}: prometió pagar el {day} y no pagó, pedir nueva fecha',
    'find-due-day': 'Buscar el vencimiento: {amount} sin vencimiento ni condiciones',
  },
};

/** What a ready formula is for, by core's English. */
export const purposes: Readonly<Record<string, string>> = {
  'Score of the whole account, as Score wrote it': 'La puntuación de la cuenta entera, como la escribió Puntuar',
  'Score of each row by itself, from your own columns': 'La puntuación de cada fila, con sus propias columnas',
  'What each score is made of': 'De qué se compone cada puntuación',
  'What to do now, or why not to': 'Qué hacer ahora, o por qué no',
  'Class of each row': 'La clase de cada fila',
  'What 30 days of leaving it alone are expected to cost': 'Lo que se espera que cueste esperar 30 días',
  'The call list as one table; needs empty cells below and to the right, on any sheet':
    'La lista de llamadas como tabla; necesita celdas vacías debajo y a la derecha',
  'Open amounts by days past due and currency': 'Lo pendiente por días de atraso y moneda',
  'How each account has paid so far': 'Cómo ha pagado cada cuenta hasta ahora',
};
