import { noticePage } from '../pages/notice';
import type { Answer } from './answer';
import { securityHeaders } from './securityHeaders';
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

export const plainAnswer = (status: number, sentence: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body: sentence });

export const noticeAnswer = (status: number, title: string, sentence: string): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body: noticePage(title, sentence)
});
