/** Kind, channel and outcome, then what people write for them, without accents. Our own words need no line. */
export const SAID = `
contact:contacted,contacto,contactado,contato,contatado
contact/call:phone,phoned,phone call,called,telephone,llamada,llame,telefono,ligacao,telefonema,telefone,liguei
contact/call/reached:spoke,spoken to,talked,answered,hablado,contesto,atendeu,falado
contact/call/no answer:no answer,no reply,not reached,no response,busy,unanswered,no contesta,sin respuesta,nao atende,nao atendeu,sem resposta
contact/call/message left:message left,left message,left a message,voicemail,voice mail,mensaje,buzon de voz,recado,mensagem
contact//wrong person:wrong number,numero equivocado,numero errado
contact/email:e mail,mail,correo,correo electronico
contact/email/sent:emailed,enviado,enviada
contact/text:sms,text message,whatsapp
contact/text/sent:texted
contact/letter:post,carta,fax
promise:ptp,promise to pay,promised,promised to pay,promesa,promesa de pago,promessa,promessa de pagamento
promise confirmed:ptp confirmed,promesa confirmada,promessa confirmada
promise withdrawn:ptp withdrawn,promesa retirada,promessa retirada
dispute:disputed,query,claim,disputa,disputado,reclamo,reclamacion,reclamacao
dispute settled:dispute resolved,resolved,settled,disputa resuelta,disputa resolvida
installment:installments,instalment,instalments,payment plan,plan,cuota,plan de pago,parcela,plano
plan ended:plan cancelled,plan canceled,fin del plan,fim do plano
bounce:bounced,undeliverable,rebote,rebotado,devolvido
address good:address ok,direccion correcta,endereco correto
returned post:returned mail,post returned,correo devuelto,carta devuelta,carta devolvida
opt out:opted out,unsubscribe,unsubscribed,do not contact,stop,baja,no contactar,nao contatar
opt in:opted in,alta
credit hold:on hold,on credit hold,bloqueo de credito,bloqueio de credito
credit release:released,credit released,desbloqueo,desbloqueio
at agency:agency,collection agency,placed with agency,agencia
back from agency:agency returned,de vuelta de agencia,de volta da agencia
pinned:pin,fijado,fixado
unpinned:unpin
note:comment,nota,comentario,observacion,observacao
canceled:cancelled,cancel,undo,undone,anulado,cancelado`;

/** Reasons to dispute, then what people write for them. */
export const DISPUTED = `
pricing:price,wrong price,precio,preco
shortage:short,short shipment,short delivery,faltante,falta
damaged:damage,danado,danificado,avaria
returned:return,goods returned,devolucion,devuelto,devolucao
not-received:not delivered,proof of delivery,pod,no recibido,nao recebido
duplicate:billed twice,duplicado
order:po,purchase order,no po,orden,pedido
tax:vat,iva,impuesto,imposto
freight:shipping,delivery cost,flete,frete,portes
discount:allowance,descuento,desconto
quality:contract,calidad,qualidade
entity:address,wrong entity,wrong address,entidad,entidade
undefined:other,unknown,otro,outro`;
