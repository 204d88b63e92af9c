import { subjectLine, type Letter } from '../../core/letters/letter';
import type { MailSeen, SendResult } from '../../core/outbox/send-step';

/** What MailApp can do for whoever runs the script. */
export const mailSeen = (): MailSeen => ({
  by: 'MailApp',
  from: Session.getEffectiveUser().getEmail(),
  quota: MailApp.getRemainingDailyQuota(),
  pause: 0,
  looks: false,
});

/** Hands a letter to MailApp, which says nothing where all is well, and throws a sentence where it is not. */
export function sendByMailApp(letter: Letter): SendResult {
  const { to, cc, bcc, text, html, replyTo, senderName } = letter;
  try {
    MailApp.sendEmail({
      to,
      cc: cc.join(','),
      bcc: bcc.join(','),
      subject: subjectLine(letter),
      body: text,
      htmlBody: html,
      ...(replyTo ? { replyTo } : {}),
      ...(senderName ? { name: senderName } : {}),
    });
    return { is: 'accepted', as: '' };
  } catch (error) {
    const { name, message } = error as Error;
    const told = { status: null, code: name, message, retryAfter: null };
    return { is: 'failed', by: 'MailApp', handedOver: true, ...told };
  }
}
