/**
 * Words of bylines, credits and wire datelines. Source: own knowledge of how newspapers and agencies sign.
 * All lower case unless the capitals matter.
 */

/** Words that make a line or a part of a byline a job: "Policy Correspondent", "Chief Reporter, Leeds". */
// prettier-ignore
export const jobWords: readonly string[] = [
  'analyst', 'anchor', 'blogger', 'broadcaster', 'bureau', 'chief', 'columnist', 'commentator', 'contributor', 'correspondent', 'critic',
  'desk', 'director', 'economist', 'editor', 'editor-at-large', 'editor-in-chief', 'editors', 'fellow', 'freelance', 'intern', 'journalist',
  'lecturer', 'photographer', 'presenter', 'producer', 'professor', 'publisher', 'reporter', 'reporters', 'researcher', 'reviewer', 'strategist',
  'writer', 'writers',
];

/** Words of a newsroom, a desk or a company, never of a person: "Guardian staff", "BBC News". */
// prettier-ignore
export const newsroomWords: readonly string[] = [
  'agencies', 'agency', 'associates', 'bureau', 'broadcasting', 'chronicle', 'courier', 'daily', 'desk', 'digital', 'dispatch', 'gazette', 'group',
  'herald', 'journal', 'ledger', 'live', 'magazine', 'mail', 'media', 'network', 'news', 'newspaper', 'newspapers', 'newsroom', 'online', 'press',
  'radio', 'review', 'service', 'services', 'special', 'staff', 'standard', 'star', 'team', 'telegraph', 'television', 'times', 'tribune', 'tv',
  'weekly', 'wire', 'wires', 'world',
];

/** Capitalised words of short lines that are no names of people: section labels, buttons, sources. */
// prettier-ignore
export const notNameWords: readonly string[] = [
  'about', 'advertisement', 'all', 'analysis', 'and', 'article', 'articles', 'audio', 'breaking', 'business', 'by', 'campaign', 'caption', 'climate',
  'comment', 'comments', 'contact', 'continue', 'crime', 'culture', 'daily', 'economy', 'education', 'election', 'elections', 'email', 'english',
  'entertainment', 'environment', 'event', 'events', 'exclusive', 'explained', 'explainer', 'facebook', 'fashion', 'feature', 'features', 'finance',
  'food', 'football', 'for', 'foreign', 'free', 'from', 'full', 'gallery', 'general', 'getty', 'global', 'government', 'health', 'help', 'here', 'home',
  'how', 'image', 'images', 'in', 'instagram', 'international', 'interview', 'is', 'jobs', 'latest', 'law', 'lifestyle', 'linkedin', 'list',
  'listen', 'local', 'market', 'markets', 'menu', 'money', 'more', 'most', 'music', 'my', 'national', 'net', 'new', 'newsletter', 'newsletters', 'no', 'now',
  'of', 'on', 'opinion', 'our', 'people', 'photo', 'photos', 'picture', 'pictures', 'podcast', 'policy', 'political', 'politics', 'popular',
  'premium', 'print', 'privacy', 'property', 'published', 'question', 'questions', 'read', 'recipes', 'region', 'register', 'related', 'reply', 'report', 'reports',
  'save', 'schools', 'science', 'search', 'security', 'see', 'share', 'sign', 'society', 'sponsored', 'sport', 'sports', 'states', 'story', 'stories',
  'subscribe', 'support', 'technology', 'terms', 'text', 'the', 'this', 'to', 'top', 'topic', 'topics', 'transport', 'travel', 'trending', 'twitter', 'uk', 'united',
  'update', 'updated', 'updates', 'us', 'video', 'videos', 'view', 'views', 'war', 'watch', 'weather', 'welcome', 'what', 'when', 'where', 'who', 'why',
  'with', 'you', 'your',
];

/** Lower-case parts of surnames. */
// prettier-ignore
export const nameParticles: readonly string[] = [
  'abu', 'al', 'ap', 'bin', 'da', 'dal', 'de', 'del', 'della', 'den', 'der', 'di', 'dos', 'du', 'e', 'el', 'ibn', 'la', 'le', 'mac', 'ter', 'van',
  'von', 'y', 'zu',
];

/** Suppliers of copy, as bylines and datelines name them. Others are known by their place: "PORT ELLERY (Meridian News) —". */
// prettier-ignore
export const agencies: readonly string[] = [
  'AAP', 'AFP', 'AGERPRES', 'ANI', 'ANSA', 'AP', 'APA', 'APP', 'BERNAMA', 'BSS', 'Bernama', 'Business Wire', 'GLOBE NEWSWIRE', 'GNA', 'KUNA', 'NAN', 'NewsWire', 'PNA', 'PR Newswire', 'PRNewswire', 'QNA', 'TNN', 'UNB', 'Agence France-Presse', 'Agencia EFE', 'Anadolu', 'Anadolu Agency', 'Associated Press',
  'Australian Associated Press', 'BNO', 'Bloomberg', 'Bloomberg News', 'CP', 'CTK', 'Canadian Press', 'DPA', 'EFE', 'IANS', 'IRNA', 'ITAR-TASS', 'Interfax',
  'KCNA', 'Kyodo', 'Kyodo News', 'Lusa', 'MTI', 'NTB', 'PA', 'PA Media', 'PA News Agency', 'PAP', 'PTI', 'Press Association', 'Press Trust of India',
  'RIA Novosti', 'Reuters', 'SANA', 'SNA', 'SPA', 'TASS', 'TT', 'The Associated Press', 'The Canadian Press', 'The Press Association', 'UNIAN', 'UPI', 'Ukrinform',
  'United Press International', 'WAM', 'Xinhua', 'Xinhua News Agency', 'Yonhap', 'Yonhap News Agency', 'dpa',
];

/** Words in capitals that open a line and are no place: "UPDATE — ", "FILE - ". */
// prettier-ignore
export const notPlaces: readonly string[] = [
  'ABSTRACT', 'ADVISORY', 'ANALYSIS', 'BODY', 'BREAKING', 'BRIEF', 'BULLETIN', 'COLUMN', 'COMMENT', 'CORRECTED', 'CORRECTION', 'EDITORIAL', 'ERRATUM', 'EXCLUSIVE',
  'EXPLAINED', 'EXPLAINER', 'FACTBOX', 'FILE', 'FLASH', 'FOCUS', 'INTERVIEW', 'LEAD', 'LIVE', 'NEWS', 'NOTE', 'OPINION', 'PHOTO', 'PHOTOS', 'PICTURES', 'POLL',
  'PROFILE', 'QUESTION', 'RECAP', 'REFILE', 'REVIEW', 'SNAPSHOT', 'SPECIAL', 'SPORT', 'STORY', 'SUMMARY', 'TIMELINE', 'TOP', 'UPDATE', 'URGENT', 'VIDEO', 'WATCH',
  'WRAPUP',
];
