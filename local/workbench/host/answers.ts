import { noticePage } from '../pages/notice';
import type { Answer } from './answer';
import { formHeaders, securityHeaders } from './securityHeaders';
import { userCookie, type Visit } from './visit';

/** A page, which also remembers whose eyes it was seen with. */
export const htmlAnswer = (page: string, visit: Visit): Answer => ({
  type: 'text/html; charset=utf-8',
  body: page,
  headers: {
    ...securityHeaders(visit.sharePointPolicy),
    'Set-Cookie': `${userCookie}=${visit.user.key}; Path=/; HttpOnly; SameSite=Lax`
  }
});

/** A page whose form is sent back to this host. */
export const formAnswer = (page: string, visit: Visit): Answer => {
  const answer = htmlAnswer(page, visit);
  return { ...answer, headers: { ...answer.headers, ...formHeaders(visit.sharePointPolicy) } };
};

export const plainAnswer = (status: number, sentence: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body: sentence });

export const noticeAnswer = (status: number, title: string, sentence: string): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body: noticePage(title, sentence)
});
