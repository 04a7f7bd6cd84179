import { preparedReviews, publishedReviews, reviewArchive, reviewBasis } from '../frozenReviews';
import { layoutOf } from './layout';
import { recurringHelp } from './recurringHelp';

const frozenCopy = {
  title: 'Genomgångens namn. Skrivs av webbdelen.',
  reviewYear: 'Året som genomgången gäller.',
  schemaVersion: 'Hur innehållet är ordnat. Skrivs av webbdelen.',
  content: 'Genomgången i fryst form. Skrivs av webbdelen; ändra inte för hand.',
  sha256: recurringHelp.sha256
} as const;

const version = 'Vilken fastställd version det är: 1 är den första, högre är rättelser.';
const latestFirst = [{ field: 'reviewYear', descending: true }] as const;

export const preparedReviewsLayout = layoutOf(preparedReviews, {
  purpose: 'Ledningens exemplar av genomgången innan den är fastställd: texter och summor, aldrig enskilda händelser.',
  descriptions: frozenCopy,
  views: [{ name: 'AllItems', title: 'Alla', shows: ['title', 'reviewYear', 'modified', 'sha256'], orderBy: latestFirst }],
  form: []
});

export const publishedReviewsLayout = layoutOf(publishedReviews, {
  purpose: 'Medarbetarnas exemplar av den fastställda genomgången.',
  descriptions: { ...frozenCopy, adoptedAt: 'När genomgången fastställdes.', version },
  views: [{ name: 'AllItems', title: 'Alla', shows: ['title', 'reviewYear', 'version', 'adoptedAt', 'sha256'], orderBy: latestFirst }],
  form: []
});

export const reviewArchiveLayout = layoutOf(reviewArchive, {
  purpose: 'Fastställda genomgångar som handlingar, i en mapp för varje år.',
  descriptions: { reviewYear: frozenCopy.reviewYear, sha256: recurringHelp.sha256, version },
  views: [{ name: 'AllItems', title: 'Alla', shows: ['fileName', 'reviewYear', 'version', 'sha256', 'modified'], orderBy: [{ field: 'fileName' }] }],
  form: []
});

export const reviewBasisLayout = layoutOf(reviewBasis, {
  purpose: 'Underlaget bakom varje siffra när genomgången bereddes. Bara för ISAM och DSO.',
  descriptions: { reviewYear: frozenCopy.reviewYear, sha256: recurringHelp.sha256 },
  views: [{ name: 'AllItems', title: 'Alla', shows: ['fileName', 'reviewYear', 'sha256', 'modified'], orderBy: [{ field: 'fileName' }] }],
  form: []
});
