import { refusals } from './refusals-es';
import type { Sentences } from './words';

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
  refusals,
  notes: {
    duplicates: {
      one: '{count} fila es igual a otra anterior en todas sus celdas: se cuenta. Bórrela si no es una factura propia.',
      other: '{count} filas son iguales a otra anterior: se cuentan. Borre las que no sean facturas propias.',
    },
    'swapped-dates': {
      one: 'En {count} fila el día y el mes estaban cambiados: se lee bien y las celdas quedan como estaban.',
      other: 'En {count} filas el día y el mes estaban cambiados: se leen bien y las celdas quedan como estaban.',
    },
    'swapped-dates:kept': {
      one: '{count} fila vence antes de emitirse y nada dice qué fecha está mal: se leen las dos como están.',
      other: '{count} filas vencen antes de emitirse y nada dice qué fecha está mal: se leen como están.',
    },
    'total-differs': 'El total impreso es {printed}; las filas de las que habla suman {sum}. Valen las filas.',
    'total-differs:more': {
      one: '{count} total impreso más no coincide con sus filas.',
      other: '{count} totales impresos más no coinciden con sus filas.',
    },
    'total-differs:buckets': {
      one: '{count} fila tiene un total que no coincide con sus tramos: valen los tramos.',
      other: '{count} filas tienen un total que no coincide con sus tramos: valen los tramos.',
    },
    'bucket-differs': {
      one: '{count} fila tiene un tramo impreso que contradice el vencimiento: valen las fechas.',
      other: '{count} filas tienen un tramo impreso que contradice el vencimiento: valen las fechas.',
    },
    'days-differ': {
      one: '{count} fila tiene días de atraso que contradicen el vencimiento: valen las fechas.',
      other: '{count} filas tienen días de atraso que contradicen el vencimiento: valen las fechas.',
    },
    'as-of-differs': 'La hoja es del {day}; se lee con fecha {asOf}.',
    'as-of-found': 'La fecha de corte {day} viene de la propia hoja.',
    convention: 'La escritura de importes o fechas se decidió por la columna entera.',
    'convention:.': 'Separador decimal: el punto. Lo dicen las columnas de importes.',
    'convention:,': 'Separador decimal: la coma. Lo dicen las columnas de importes.',
    'convention:dmy': 'Orden de las fechas: primero el día. Lo dicen las columnas de fechas.',
    'convention:mdy': 'Orden de las fechas: primero el mes. Lo dicen las columnas de fechas.',
    'convention:ymd': 'Orden de las fechas: primero el año. Lo dicen las columnas de fechas.',
    'convention:credits': {
      one: '{count} abono está escrito en positivo; se lee en negativo.',
      other: '{count} abonos están escritos en positivo; se leen en negativo.',
    },
    ambiguous: 'Hay algo que la hoja sola no decide: compruebe las columnas en Ajustes.',
    'ambiguous:decimalMark': 'La hoja no deja ver cuál es el separador decimal: indíquelo en Ajustes.',
    'ambiguous:dayOrder': 'La hoja no deja ver si va primero el día o el mes: indíquelo en Ajustes.',
    'ambiguous:bucket':
      'Por su lugar, «{heading}» se toma por lo que lleva {day} días de atraso o más: confírmelo en Ajustes.',
    'ambiguous:currencies':
      'Los importes de «{amounts}» cuentan en la moneda que «{currencies}» dice en su fila: confirme estas columnas en Ajustes.',
    'split-document': {
      one: '{count} documento está en varias filas: se suman antes de ver su antigüedad.',
      other: '{count} documentos están en varias filas: se suman antes de ver su antigüedad.',
    },
    names: {
      one: '{count} número de cliente tiene varios nombres: se agrupa por número, con el nombre más frecuente.',
      other: '{count} números de cliente tienen varios nombres: se agrupa por número, con el nombre más frecuente.',
    },
    'facts-differ':
      'Las filas de {accounts} dicen cosas distintas en «{heading}»: vale la factura más reciente. Corríjalas.',
    'facts-differ:yes': 'Las filas de {accounts} dicen cosas distintas en «{heading}»: basta un sí. Corríjalas.',
    'grouped-by-name': 'La hoja no trae números de cliente: se agrupa por nombre, tal como está escrito.',
    'due-from-terms': {
      one: 'El vencimiento de {count} fila sale de las condiciones de pago.',
      other: 'El vencimiento de {count} filas sale de las condiciones de pago.',
    },
    'no-due-day': {
      one: '{count} fila sin vencimiento: cuenta en el saldo, nunca en lo vencido.',
      other: '{count} filas sin vencimiento: cuentan en el saldo, nunca en lo vencido.',
    },
    'no-region':
      'Ninguna fila de «Regions» en la hoja Policy es «{region}» (hoja {sheet}, celda {cell}): vale la de cualquier otra, «*». Escriba una fila o corrija el nombre.',
    'no-rate':
      '{currency} no tiene tipo de cambio: sus {count} cuentas, {sum}, van después de las de {base}; a {letters} de ellas se escribe, no se llama. Indíquelo en la hoja Policy, celda B{line}, y puntúe de nuevo.',
    'no-rate:all': {
      one: '{currency} no tiene tipo de cambio: su cuenta, {sum}, va después de las de {base}; se le escribe, no se la llama. Indíquelo en la hoja Policy, celda B{line}, y puntúe de nuevo.',
      other:
        '{currency} no tiene tipo de cambio: sus {count} cuentas, {sum}, van después de las de {base}; se les escribe, no se las llama. Indíquelo en la hoja Policy, celda B{line}, y puntúe de nuevo.',
    },
    'no-rate:called': {
      one: '{currency} no tiene tipo de cambio: su cuenta, {sum}, va después de las de {base}. Indíquelo en la hoja Policy, celda B{line}, y puntúe de nuevo.',
      other:
        '{currency} no tiene tipo de cambio: sus {count} cuentas, {sum}, van después de las de {base}. Indíquelo en la hoja Policy, celda B{line}, y puntúe de nuevo.',
    },
    'pack-changed':
      'Las reglas «{pack}» de la hoja Policy no son como Callsheet las trae, en: {columns}. Valen como están allí.',
    'bucket-ages': 'La antigüedad es la de los tramos: cada partida cuenta desde el primer día del suyo.',
    'issued-later': {
      one: '{count} fila emitida después de la fecha de corte: todavía no cuenta.',
      other: '{count} filas emitidas después de la fecha de corte: todavía no cuentan.',
    },
    'default-policy': 'Se usa la política de fábrica.',
    payments: 'La hoja Payments da {paid} facturas pagadas de {accounts} cuentas abiertas como historial de pagos.',
    'payments:unknown':
      'Ninguna cuenta de la hoja Payments tiene algo pendiente aquí: compruebe que las dos hojas las llaman igual.',
    'payments:unused': 'La hoja Payments no se usó como historial de pagos. {reason}',
    'payments-seen': 'Hay pagos que no se pueden ver de una exportación a la siguiente.',
    'payments-seen:summary':
      'Esta hoja no tiene una fila por factura: los pagos de una exportación a la siguiente no se pueden ver en ella.',
    'payments-seen:left-out': {
      one: '{count} factura que estaba pendiente el {day} no está en esta exportación y no cuenta como pagada: la guarda la hoja Open items seen.',
      other:
        '{count} facturas que estaban pendientes el {day} no están en esta exportación y no cuentan como pagadas: las guarda la hoja Open items seen.',
    },
    'payments-seen:unread': {
      one: 'La fila {first} de la hoja {sheet} no se puede leer y no cuenta.',
      other: '{count} filas de la hoja {sheet} no se pueden leer y no cuentan; la primera es la {first}.',
    },
    contacts: 'La hoja Contacts no tiene una columna «Account»: no se usó ni se cambió nada en ella.',
    journal: 'Una fila de la hoja Journal no cuenta; se queda en la hoja.',
    'journal:headings': 'La hoja Journal no tiene los encabezados {0}.',
    'journal:day': 'Fila {line} de Journal: «{0}» no es un día cierto. Escriba AAAA-MM-DD.',
    'journal:time': 'Fila {line} de Journal: «{0}» no es una hora. Escriba hh:mm o déjela vacía.',
    'journal:account': 'Fila {line} de Journal: falta el cliente. Escriba su número como en la cartera.',
    'journal:kind': 'Fila {line} de Journal: «{0}» no es un hecho conocido. Escriba uno de: {1}.',
    'journal:outcome': 'Fila {line} de Journal: «{0}» no es un resultado. Escriba uno de: {1}; lo demás, como nota.',
    'journal:channel': 'Fila {line} de Journal: «{0}» no es un canal. Escriba uno de: {1}.',
    'journal:promised-day': 'Fila {line} de Journal: «{0}» no es un día cierto de pago. Escriba AAAA-MM-DD.',
    'journal:amount': 'Fila {line} de Journal: «{0}» no es un importe cierto mayor que 0. Escríbalo como número.',
    'journal:reference': 'Fila {line} de Journal: «{0}» necesita como referencia el Id de la fila de la que habla.',
    'journal:currency':
      'Fila {line} de Journal: «{0}» no es la moneda de esta fila. Escriba un código de tres letras o déjela vacía.',
    'journal:unknown-reference': 'Fila {line} de Journal: ninguna fila dice «{0}». Cópielo de la fila correcta.',
    'journal:copied-id': 'Fila {line} de Journal: el Id «{0}» es de la fila {1}. Bórrelo aquí si es otro hecho.',
    'journal:not-yet':
      'Fila {line} de Journal: {0} aún no ha llegado; cuenta desde entonces. Corrija el día si ya pasó.',
    'journal:unknown-account':
      'Fila {line} de Journal: ni la cartera ni Contacts tienen la cuenta «{0}». Escriba su número como allí.',
    'journal:other-currency':
      'Fila {line} de Journal: «{0}» no tiene facturas en {1}. Escriba la moneda de ellas o déjela vacía para todas.',
    'journal:more': {
      one: 'Journal tiene {count} problema más: corrija antes estos.',
      other: 'Journal tiene {count} problemas más: corrija antes estos.',
    },
    'dispute-invoice':
      'El cliente {account} disputa facturas que esta hoja no muestra abiertas: {invoices}. Corrija el número en la hoja Journal o dé la disputa por resuelta.',
    'review-due':
      'La lista y las clases se repasaron por última vez el {day}, hace {days} días. Repase quién está y por qué, y pulse «Repasar la lista» en Resumen.',
    'class-drift':
      '{class} cuenta desde {before} en la hoja Policy; leído de esta cartera sería {after}. Cámbielo allí, o déjelo si es lo que quiere.',
  },
  changes: {
    'columns-added': 'Columnas nuevas: {names}.',
    'columns-gone': 'Columnas que ya no están: {names}.',
    'copies-cleared': {
      one: 'Se vació {count} columna copiada de Callsheet.',
      other: 'Se vaciaron {count} columnas copiadas de Callsheet.',
    },
    'rows-changed': {
      one: '{count} fila nueva o cambiada desde la última vez.',
      other: '{count} filas nuevas o cambiadas desde la última vez.',
    },
    'rows-cleared': {
      one: '{count} fila tenía valores de una vez anterior: se vació.',
      other: '{count} filas tenían valores de una vez anterior: se vaciaron.',
    },
    'entered-top': 'Entran en el Top {n}: {names}.',
    'left-top': 'Salen del Top {n}: {names}.',
    'left-list': 'Salen de la lista: {names}.',
    'promises-broken': 'Promesas incumplidas desde la última vez: {names}.',
    'payments-seen': {
      one: '{count} pago visto desde la última exportación: está en la hoja Payments seen.',
      other: '{count} pagos vistos desde la última exportación: están en la hoja Payments seen.',
    },
    'payments-withdrawn': {
      one: '{count} pago visto antes se retira: su factura vuelve a estar pendiente.',
      other: '{count} pagos vistos antes se retiran: sus facturas vuelven a estar pendientes.',
    },
    'list-edited': {
      one: 'En {count} fila de la hoja Call list había cambios en columnas de Callsheet; se escribió de nuevo: {names}. Escriba en las notas o en columnas suyas.',
      other:
        'En {count} filas de la hoja Call list había cambios en columnas de Callsheet; se escribieron de nuevo: {names}. Escriba en las notas o en columnas suyas.',
    },
    'contacts-added': {
      one: '{count} cuenta añadida a la hoja Contacts.',
      other: '{count} cuentas añadidas a la hoja Contacts.',
    },
    'policy-made': 'Hoja Policy creada, con escalas y umbrales sacados de esta hoja.',
    'policy-extended': 'A la hoja Policy le faltaba esto y ya lo tiene: {names}.',
    'contacts-made': 'Hoja Contacts creada con las columnas de esta hoja.',
    'list-made': 'Hoja Call list creada.',
    'desk-made': 'Hoja Order desk creada, con las cuentas que tienen o deberían tener el crédito detenido.',
    'outsourcing-made': 'Hoja Outsourcing creada, con las cuentas a las que podría llamar un proveedor.',
    'journal-made': 'Hoja Journal creada, para lo que pasa con cada cliente.',
    'items-made': 'Hoja Open items seen creada: con ella se compara la próxima exportación.',
  },
  leftFor: '{name} (ahora en el puesto {rank})',
  leftPaid: '{name} (ya no debe nada)',
  leftSeen: '{name} (pagó {amount}, visto el {day})',
  policy: {
    'block-missing': 'falta el bloque «{0}». Recupérelo, o borre la hoja y puntúe para que se cree de nuevo.',
    'block-twice': 'el bloque «{0}» está dos veces: borre uno.',
    once: '«{0}» debe estar una sola vez en el bloque «{1}».',
    'currency-code': 'debe ser un código de moneda de tres letras, como EUR.',
    date: 'debe ser una fecha, o AAAA-MM-DD.',
    day: 'debe ser una fecha, o AAAA-MM-DD, o quedar vacía.',
    'day-offset': 'debe ser un número de días, negativo antes del vencimiento, o la palabra «{0}».',
    hours: 'deben ser horas como 08:00-18:00, o quedar vacía.',
    zones: 'deben ser nombres de zonas horarias, como Europe/Madrid, o quedar vacía.',
    number: 'debe ser un número de {0} a {1}.',
    whole: 'debe ser un número entero de {0} a {1}.',
    'no-weight': 'al menos un peso debe ser mayor que 0.',
    upper: 'el límite superior debe ser mayor que el inferior.',
    'one-of': 'debe ser una de estas palabras: {0}.',
    twice: 'una fila de arriba empieza igual: deje una sola.',
    'no-stage': 'el bloque «Stages» no tiene ninguna fila para {0}.',
    filled: 'no puede quedar vacía.',
    'no-field': 'no es un campo: confirme de nuevo las columnas en Ajustes.',
    rising: 'los días deben subir de fila en fila.',
    falling: 'la parte aún cobrable debe bajar de fila en fila.',
    'two-rows': 'el bloque «Collectability» necesita al menos dos filas.',
    'label-unknown': 'el bloque «{1}» no tiene «{0}», y le falta: {2}.',
    'same-name': 'una fila de arriba tiene la misma clase y el mismo nombre: dé a cada etapa el suyo.',
    'no-pack': 'el bloque «Compliance packs» no tiene ninguna fila para «{0}».',
    'no-region': 'el bloque «Regions» no tiene ninguna fila para «{0}».',
    'any-region': 'el bloque «Regions» necesita una fila para *, cualquier otra.',
    'no-zone': 'ninguna zona horaria se llama «{0}»; son como Europe/Lisbon.',
    'no-hours': 'las reglas «{0}» no tienen horas ningún día.',
    any: 'escriba un nombre, o * para cualquiera.',
  },
};
