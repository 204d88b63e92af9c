import type { Sentences } from './words';

/** Why a task did nothing. */
export const refusals: Sentences['refusals'] = {
  empty: 'En la hoja no hay partidas. Pegue aquí su informe de antigüedad.',
  'no-headings': 'No se encuentran los encabezados. Ponga una fila con el nombre de cada columna sobre los datos.',
  'no-amounts':
    'Ninguna columna tiene importes pendientes. Ponga sobre ella un encabezado como «Importe pendiente» o «Saldo».',
  'currency-columns':
    'Los importes están en una columna por moneda. Póngalos en una sola, con la moneda al lado, o deje solo una.',
  'no-accounts': 'Ninguna columna dice de qué cliente es cada fila. Ponga sobre ella un encabezado como «Cliente».',
  'no-as-of': 'Falta la fecha de corte. Elíjala arriba.',
  'not-receivables': 'Esta hoja no parece un informe de cuentas por cobrar. Elija otra hoja.',
  'no-sheet': 'Esta hoja ya no está en el libro. Elija otra.',
  'own-sheet': 'Esta hoja la escribe Callsheet. Elija la hoja con sus facturas pendientes.',
  protected: 'Una hoja está protegida y no se ha escrito nada. Quite la protección e inténtelo de nuevo.',
  'review-unscored':
    'La hoja Call list no dice cómo están las cuentas ahora y no se guardó nada. Puntúe, repase la lista y vuelva a revisarla.',
  'sheet-taken': 'Una hoja suya tiene el nombre de una que escribe Callsheet. Cámbiele el nombre e inténtelo de nuevo.',
  'log-account': 'Este cliente no está en la cartera, ni en Contacts, ni en Journal: no se ha escrito nada.',
  'log-row': 'La fila de Journal de la que se trata ya no está: no se ha escrito nada. Mire la hoja Journal.',
  'log-day': 'Una promesa necesita un día, de hoy en adelante y dentro de dos años. No se ha escrito nada.',
  'log-amount': 'El importe debe ser mayor que cero. No se ha escrito nada.',
  log: 'Esto no se puede anotar así y no se ha escrito nada.',
  outbox: 'No se puede enviar nada: no hay cartas aprobadas, o no se puede leer Policy. Prepare las cartas de nuevo.',
  unsaved: 'Este libro aún no está guardado en ningún sitio. Guárdelo primero: no se ha enviado nada.',
  elsewhere:
    'Las cartas se aprobaron donde el libro estaba antes. Prepárelas de nuevo y diga si se movió o es una copia: no se ha enviado nada.',
  'workbook-lost':
    'Se ha sobrescrito la columna «Workbook» de la hoja Outbox y nadie sabe qué cartas son de este libro. Recupere lo que decía (deshacer, o una versión anterior): no se ha escrito ni enviado nada.',
  'other-sheet': 'Después se puntuó otra hoja. Ponga la programación en ella, en Ajustes: no se ha preparado nada.',
  unattended: 'La política no permite enviar cartas que nadie haya mirado. No se ha enviado nada.',
};
