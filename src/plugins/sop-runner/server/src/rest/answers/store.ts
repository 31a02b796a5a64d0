/** Answers as they went out, all of one generation of the texts; the ones asked for longest ago go first when the room is full. */

/** Bytes of all answers of a route together, and of one at most: a page of 100 whole SOPs is kept, and memory stays bounded whatever is asked. */
const ROOM = 32 * 1024 * 1024;
const LARGEST = ROOM / 8;

/** What an entry takes beside its bytes. */
const OVERHEAD = 512;

/** Numbers that say of which texts an answer is; unlike any other where a text changed. */
export type Generation = number | null;

export class AnswerStore {
  private readonly answers = new Map<string, Buffer>();
  private generation: Generation | undefined;
  private taken = 0;

  /** The answer to the same question while nothing changed, or undefined. */
  get(question: string, generation: Generation): Buffer | undefined {
    this.turnTo(generation);
    const answer = this.answers.get(question);
    if (answer === undefined) return undefined;
    // A map keeps the order of insertion: the one just asked for becomes the last to go.
    this.answers.delete(question);
    this.answers.set(question, answer);
    return answer;
  }

  /** Keeps an answer that was read after its generation was. */
  keep(question: string, generation: Generation, answer: Buffer): void {
    const size = sizeOf(question, answer);
    if (generation !== this.generation || size > LARGEST || this.answers.has(question)) return;
    this.answers.set(question, answer);
    this.taken += size;
    for (const [oldest, gone] of this.answers) {
      if (this.taken <= ROOM) break;
      this.answers.delete(oldest);
      this.taken -= sizeOf(oldest, gone);
    }
  }

  /** Another generation than the last one's, be it older: a slow reader empties the store, and never answers from it. */
  private turnTo(generation: Generation): void {
    if (generation === this.generation) return;
    this.answers.clear();
    this.taken = 0;
    this.generation = generation;
  }
}

function sizeOf(question: string, answer: Buffer): number {
  return answer.length + 2 * question.length + OVERHEAD;
}
