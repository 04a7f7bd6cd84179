// Teams' side of a tab: answers what the real teams-js, which the framework loads inside the frame, asks its parent window.
import { elements, type TeamsFrameData } from '../pages/pageData';
import { jsonIn } from './json';

interface Question {
  readonly id: number;
  readonly uuid?: unknown;
  readonly uuidAsString?: string;
  readonly func?: string;
}

const { user, culture, theme } = jsonIn<TeamsFrameData>(elements.page);
const locale = culture.toLowerCase();

const runtimeConfig = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: { pages: { appButton: {}, tabs: {}, config: {}, backStack: {}, fullTrust: {} }, dialog: {}, logs: {}, chat: {}, teamsCore: {} }
});

const context = {
  locale,
  theme,
  entityId: 'ledningens-genomgang',
  hostName: 'Teams',
  hostClientType: 'web',
  frameContext: 'content',
  sessionId: 'local',
  appSessionId: 'local',
  upn: user.principalName,
  userPrincipalName: user.principalName,
  userDisplayName: user.title,
  teamName: 'Förvaltningsledningen',
  channelName: 'Allmänt',
  teamId: '19:local-team@thread.tacv2',
  channelId: '19:local-channel@thread.tacv2'
};

const answerTo = (question: string): readonly unknown[] => {
  if (question === 'initialize') return ['content', 'web', runtimeConfig, '2.0.1'];
  if (question === 'getContext') return [context];
  return [null, {}];
};

window.addEventListener('message', ({ data, source, origin }: MessageEvent<Question>) => {
  const frame = document.getElementById(elements.teamsFrame) as HTMLIFrameElement;
  if (!data?.func || source !== frame.contentWindow || origin !== window.location.origin) return;
  frame.contentWindow?.postMessage(
    {
      id: data.id,
      uuid: data.uuid,
      uuidAsString: data.uuidAsString,
      args: answerTo(data.func),
      monotonicTimestamp: performance.now()
    },
    origin
  );
});
