/** Who "he", "she", "they", "it" and "who" are: by gender and number, how near, what part the name played, who spoke last. */
import type { Candidate, Gender } from '../mentions/candidate.ts';
import { type Entity, link } from './entity.ts';

/** One thing that was mentioned, as pronouns see it. */
export interface Seen {
  readonly entity: Entity;
  readonly candidate: Candidate;
}

const window = 24;
const margin = 0.35;
const least = -3.2;

export class PronounLinker {
  /** The last mentions, oldest first. */
  private readonly seen: Seen[] = [];
  private readonly genders = new Map<Entity, Record<Gender, number>>();
  private lastSpeaker: Entity | undefined;
  /** Whom the pronoun at hand can mean, each with the score of its best mention, in the order in which they were mentioned first. */
  private readonly entities: Entity[] = [];
  private readonly scores: number[] = [];

  note(entity: Entity, candidate: Candidate): void {
    this.seen.push({ entity, candidate });
    if (this.seen.length > window) this.seen.shift();
    entity.seenTimes = (entity.seenTimes ?? 0) + 1;
    if (candidate.speaks) this.lastSpeaker = entity;
  }

  /** The organisation or government that was the source of what was said last. */
  get lastBody(): Entity | undefined {
    const last = this.lastSpeaker;
    if (last !== undefined && last.kind !== 'person' && last.kind !== 'unnamed') return last;
    return this.seen.findLast(({ entity, candidate }) => entity.kind === 'organisation' && candidate.speaks)?.entity;
  }

  /** The person whose visit, trip or speech a sentence is about: its subject, or who is "her" in "her visit". */
  doerIn(sentence: number): Entity | undefined {
    return this.seen.findLast(
      ({ entity, candidate }) =>
        candidate.sentence === sentence &&
        entity.kind === 'person' &&
        !candidate.quoted &&
        (candidate.subject || /^(?:his|her)$/.test(candidate.words)),
    )?.entity;
  }

  /** The person who was cited in this sentence or one of the two before it, last. */
  citedBefore(sentence: number): Entity | undefined {
    const last = this.seen.findLast(({ candidate }) => candidate.speaks);
    return last !== undefined && sentence - last.candidate.sentence <= 2 ? last.entity : undefined;
  }

  /** `ahead`: who follows a phrase at the front of the sentence, "In his speech, Hale …". */
  link(pronoun: Candidate, ahead?: Seen): Entity | undefined {
    const { words } = pronoun;
    if (/^who(?:m|se)?$/.test(words)) return this.linkRelative(pronoun);
    if (/^(?:it|its|itself)$/.test(words)) return this.linkThing(pronoun);
    if (words.startsWith('the')) return this.linkMany(pronoun);
    return this.linkPerson(pronoun, pronoun.gender!, ahead);
  }

  private linkPerson(pronoun: Candidate, gender: Gender, ahead: Seen | undefined): Entity | undefined {
    const { entities, scores } = this;
    entities.length = scores.length = 0;
    const rival = this.rivalOf(pronoun);
    for (const one of this.seen) this.weigh(one, pronoun, gender, rival, 0);
    if (ahead !== undefined) this.weigh(ahead, pronoun, gender, rival, 0.8);
    let best: Entity | undefined;
    let most = -Infinity;
    let second = -Infinity;
    for (let i = 0; i < entities.length; i++) {
      const score = scores[i]!;
      if (score > most) {
        second = most;
        most = score;
        best = entities[i];
      } else if (score > second) second = score;
    }
    if (best === undefined || most < least) return undefined;
    const clear = most - second;
    const confidence = clear > 1 ? 0.8 : clear > margin ? 0.65 : 0.5;
    if (clear > margin) this.noteGender(best, gender);
    return this.accept(best, pronoun, 'pronoun', confidence);
  }

  private weigh(
    { entity, candidate }: Seen,
    pronoun: Candidate,
    gender: Gender,
    rival: Entity | undefined,
    more: number,
  ): void {
    if (entity.many === true || !(entity.kind === 'person' || entity.kind === 'office' || entity.kind === 'unnamed'))
      return;
    if (entity === rival || (entity.gender !== undefined && entity.gender !== gender)) return;
    if (candidate.form === 'role' && candidate.rule === 'paper') return;
    const { entities, scores } = this;
    const score = this.score(pronoun, entity, candidate, gender) + more;
    const at = entities.indexOf(entity);
    if (at < 0) scores[entities.push(entity) - 1] = score;
    else if (score > scores[at]!) scores[at] = score;
  }

  /** Who cannot be meant: in "Hale asked him" he is not Hale. */
  private rivalOf({ rival, sentence }: Candidate): Entity | undefined {
    if (rival === undefined) return undefined;
    return this.seen.findLast(
      ({ candidate }) => candidate.sentence === sentence && candidate.first <= rival && rival <= candidate.last,
    )?.entity;
  }

  /** Who was "he" before is no "she". */
  private noteGender(entity: Entity, gender: Gender): void {
    const votes = this.genders.get(entity) ?? { male: 0, female: 0 };
    votes[gender]++;
    this.genders.set(entity, votes);
  }

  private score(pronoun: Candidate, entity: Entity, candidate: Candidate, gender: Gender): number {
    const sentences = pronoun.sentence - candidate.sentence;
    let score = -0.9 * sentences;
    if (sentences === 0 && candidate.subject && pronoun.subject) score += 0.5;
    if (candidate.subject) score += 0.9;
    if (candidate.speaks) score += 0.35;
    if (entity.gender === gender) score += 0.8;
    else score += this.genderBalance(entity, gender);
    if (entity.kind === 'person') score += 0.5;
    if (candidate.form === 'pronoun') score += 0.35;
    if (pronoun.speaks && entity === this.lastSpeaker) score += 0.5;
    if (candidate.quoted && !pronoun.quoted) score -= 1.2;
    if (pronoun.quoted && entity === this.lastSpeaker && !candidate.quoted) score -= 1.5;
    score +=
      0.2 * Math.min(entity.seenTimes ?? 0, 8) - 0.002 * Math.min(pronoun.first + 30 * sentences - candidate.last, 200);
    return score;
  }

  /** What the pronouns so far say of somebody whose name tells no gender. */
  private genderBalance(entity: Entity, gender: Gender): number {
    const votes = this.genders.get(entity);
    if (votes === undefined) return 0;
    const balance = gender === 'male' ? votes.male - votes.female : votes.female - votes.male;
    return Math.max(-3, Math.min(0.8, balance));
  }

  /** "Hale, who …": the name directly before. */
  private linkRelative(pronoun: Candidate): Entity | undefined {
    for (let i = this.seen.length - 1; i >= 0 && i >= this.seen.length - 3; i--) {
      const { entity, candidate } = this.seen[i]!;
      if (candidate.sentence !== pronoun.sentence) break;
      if (candidate.form === 'pronoun' || !(entity.kind === 'person' || entity.kind === 'unnamed')) continue;
      const gap = pronoun.first - candidate.last;
      if (gap >= 1 && gap <= 2) return this.accept(entity, pronoun, 'relative-pronoun', 0.9);
    }
    return undefined;
  }

  /** "They said" after one spokesperson of unknown sex is that one; else a group that spoke. */
  private linkMany(pronoun: Candidate): Entity | undefined {
    if (pronoun.quoted) return undefined;
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const { entity, candidate } = this.seen[i]!;
      const sentences = pronoun.sentence - candidate.sentence;
      if (sentences > 1 && !(sentences === 2 && entity === this.lastSpeaker)) break;
      if (candidate.quoted || candidate.form === 'pronoun') continue;
      if (
        entity.kind === 'unnamed' &&
        entity.gender === undefined &&
        (candidate.speaks || (entity.many === true && candidate.subject))
      ) {
        if (pronoun.speaks || entity.many === true || (pronoun.subject && candidate.speaks))
          return this.accept(entity, pronoun, entity.many === true ? 'they' : 'singular-they', 0.65);
      }
    }
    return undefined;
  }

  private linkThing(pronoun: Candidate): Entity | undefined {
    if (pronoun.quoted) return undefined;
    if (pronoun.speaks) {
      const body = this.lastBody;
      if (body !== undefined) {
        const last = this.seen.findLast(({ entity }) => entity === body);
        if (last !== undefined && pronoun.sentence - last.candidate.sentence <= 3)
          return this.accept(body, pronoun, 'it-of-speaker', 0.7);
      }
    }
    for (let i = this.seen.length - 1; i >= 0; i--) {
      const { entity, candidate } = this.seen[i]!;
      if (candidate.sentence !== pronoun.sentence) break;
      if (
        candidate.subject &&
        (entity.kind === 'organisation' || entity.kind === 'government') &&
        pronoun.first - candidate.last < 12
      )
        return this.accept(entity, pronoun, 'it', 0.55);
    }
    return undefined;
  }

  private accept(entity: Entity, pronoun: Candidate, rule: string, confidence: number): Entity {
    link(entity, pronoun, rule, confidence, '“{0}” stands for {1}', pronoun.words, entity.name);
    return entity;
  }
}
