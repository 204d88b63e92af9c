import type { Sentences } from './words';

export const sentences: Sentences = {
  problems: {
    amount: 'Aquí no hay un importe legible: la fila no cuenta en ningún total. Corrija el importe.',
    account: 'Este importe no pertenece a ningún cliente y no cuenta en ningún total. Escriba el cliente.',
    currency: 'Esta moneda no se conoce y la fila no cuenta en ningún total. Escriba su código, por ejemplo EUR.',
    'ambiguous-amount':
      'No se sabe cuál es el separador decimal: la fila no cuenta en ningún total. Indíquelo en Columnas.',
    date: 'Esto no es una fecha. Corríjala o deje la celda vacía.',
    'ambiguous-date': 'No se sabe si va primero el día o el mes. Indíquelo en Columnas.',
    'no-due-day': 'Sin vencimiento ni condiciones: cuenta en el saldo, pero no en lo vencido. Escriba el vencimiento.',
  },
  refusals: {
    empty: 'La hoja está vacía. Pegue aquí su informe de antigüedad.',
    'no-headings': 'No se encuentran los encabezados. Ponga una fila con el nombre de cada columna sobre los datos.',
    'no-amounts': 'Ninguna columna tiene importes pendientes. Indique cuál es en Columnas.',
    'no-accounts': 'Ninguna columna dice de qué cliente es cada fila. Indique cuál es en Columnas.',
    'no-as-of': 'Falta la fecha de corte. Elíjala arriba.',
    'not-receivables': 'Esta hoja no parece un informe de cuentas por cobrar. Elija otra hoja.',
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
    ambiguous: 'La hoja no decide cómo se escriben importes o fechas: confírmelo en Columnas.',
    'split-document': 'Hay documentos repartidos en varias filas; cuentan como uno.',
    names: 'Hay números de cliente con varios nombres.',
    'grouped-by-name': 'La hoja no trae números de cliente: se agrupa por nombre.',
    'due-from-terms': 'Hay vencimientos calculados con las condiciones de pago.',
    'no-due-day': 'Hay filas sin vencimiento ni condiciones.',
    'no-rate': 'Hay monedas sin cambio en Policy: se ordenan aparte.',
    'bucket-ages': 'La antigüedad viene de los tramos del resumen.',
    'issued-later': 'Hay facturas emitidas después de la fecha de corte; no cuentan.',
    'default-policy': 'Se usa la política de fábrica.',
  },
};
