import { reviews } from '../reviews';
import { layoutOf } from './layout';
import { recurringHelp } from './recurringHelp';

const answer = 'Förvaltningschefens svar: Ja, Delvis eller Nej.';

export const reviewsLayout = layoutOf(reviews, {
  purpose: 'En rad för varje års genomgång: läge, bedömning och fastställande.',
  descriptions: {
    title: 'Till exempel Ledningens genomgång 2026.',
    reviewYear: 'Året som genomgången gäller. Bara en genomgång per år.',
    periodStart: 'Första dagen som räknas. Tomt betyder den 1\u00a0januari.',
    periodEnd: 'Sista dagen som räknas. Tomt betyder den 31\u00a0december.',
    status: 'Utkast medan ISAM skriver, Beredd när ledningen kan läsa, Föredragen efter mötet, Fastställd av förvaltningschefen.',
    statusReason: 'Varför genomgången gick tillbaka till ett tidigare läge.',
    infoSecAdequate: `Är informationssäkerhetsarbetet tillräckligt? ${answer}`,
    infoSecEffective: `Har informationssäkerhetsarbetet önskad verkan? ${answer}`,
    privacyAdequate: `Är dataskyddsarbetet tillräckligt? ${answer}`,
    privacyEffective: `Har dataskyddsarbetet önskad verkan? ${answer}`,
    rationale: 'Varför svaren blev som de blev, i några meningar.',
    acceptedFindings: 'Iakttagelser som godtagits med skäl. Fylls i av webbdelen; ändra inte för hand.',
    presentedOn: 'Dagen då genomgången föredrogs för ledningen.',
    adoptedBy: 'Den som fastställde genomgången.',
    adoptedAt: 'När genomgången fastställdes.',
    sha256: recurringHelp.sha256,
    version: 'Vilken fastställd version det är: 1 är den första, högre är rättelser.',
    correctionReason: 'Varför en fastställd genomgång rättades.',
    registryNumber: 'Diarienumret, när handlingen är registrerad. Får skrivas in efteråt.',
    nextReviewOn: 'När nästa genomgång ska hållas, senast om ett år.'
  },
  views: [
    {
      name: 'AllItems',
      title: 'Alla',
      shows: ['title', 'reviewYear', 'status', 'presentedOn', 'adoptedAt', 'registryNumber', 'nextReviewOn'],
      orderBy: [{ field: 'reviewYear', descending: true }]
    }
  ],
  form: [
    { title: 'Genomgången', fields: ['title', 'reviewYear', 'periodStart', 'periodEnd', 'status', 'statusReason'] },
    { title: 'Bedömning', fields: ['infoSecAdequate', 'infoSecEffective', 'privacyAdequate', 'privacyEffective', 'rationale'] },
    { title: 'Beslut', fields: ['presentedOn', 'adoptedBy', 'adoptedAt', 'registryNumber', 'nextReviewOn'] },
    { title: 'Sköts av webbdelen', fields: ['version', 'correctionReason', 'sha256', 'acceptedFindings'] }
  ],
  shownWhen: {
    adoptedBy: { field: 'status', isOneOf: ['adopted', 'archived'] },
    adoptedAt: { field: 'status', isOneOf: ['adopted', 'archived'] },
    statusReason: { field: 'status', isOneOf: ['draft', 'prepared', 'presented'] }
  },
  formats: { status: 'reviewStatus', nextReviewOn: 'overdueReview' },
  rowRule: {
    formula: '=ISBLANK([PeriodStart])+ISBLANK([PeriodEnd])+([PeriodStart]<=[PeriodEnd])>0',
    message: 'Perioden måste börja före den slutar.'
  }
});
