import type { ReasonWords } from './reason-words';

export const es: ReasonWords = {
  address: 'No enviada: la dirección fue rechazada. Corríjala en Contacts y vuelva a aprobar la carta. ({said})',
  size: 'No enviada: es demasiado grande o tiene demasiados destinatarios. Acórtela y vuelva a aprobarla. ({said})',
  refused: 'No enviada: el servicio de correo la rechazó. Corrija lo que indica y vuelva a aprobarla. ({said})',
  limit: 'No enviada: el servicio de correo no admite más hoy. Vuelva a aprobarla mañana. ({said})',
  closed:
    'No enviada: el servicio de correo no le permite enviar. Inicie sesión o consulte a su administrador. ({said})',
  unreachable:
    'No enviada: no se pudo contactar con el servicio de correo. Vuelva a aprobarla cuando responda. ({said})',
  busy: 'No enviada: el servicio de correo siguió ocupado. Vuelva a aprobarla más tarde. ({said})',
  'not-among-sent': 'No enviada: no está entre los correos enviados. Se puede volver a aprobar.',
  'said-not-sent': 'No enviada: alguien dice que no salió. Se puede volver a aprobar.',
  unclear:
    'Puede que se haya enviado. Busque su referencia entre los correos enviados e indique lo que encuentre. ({said})',
  interrupted: 'Puede que se haya enviado: el envío se interrumpió. Busque su referencia entre los correos enviados.',
  changed: 'ESPERAR: la carta ya no es la que se aprobó. Revísela y vuelva a aprobarla. ({said})',
  'no-letter': 'ESPERAR: ahora no hay nada que escribir. {said}',
  problem: 'ESPERAR: la carta no se puede escribir ahora. {said}',
  'by-hand': 'Retirada por una persona.',
  copied: 'Queda para el libro del que este es copia.',
  found: 'Ya estaba entre los correos enviados.',
  'sent-before':
    'Ya estaba entre los correos enviados, así que no se envió de nuevo; puede decir otra cosa que aquí. ({said})',
  'came-back': 'Enviada, y devuelta: pida la dirección por teléfono y corríjala en Contacts. ({said})',
  'may-have-come-back': 'Enviada, y parece que devuelta: pregunte por teléfono si la dirección es buena. ({said})',
};
